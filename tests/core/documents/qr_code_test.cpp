#include "core/documents/qr_code.h"
#include "tests/support/any_school.h"

#include <QImage>
#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using documents::QrCode;
using support::must;

namespace {

// The square with a dark heart that readers look for in three corners.
bool hasFinder(const QrCode &code, int left, int top)
{
    for (int row = 0; row < 7; ++row) {
        for (int column = 0; column < 7; ++column) {
            const int ring =
                std::min({row, column, 6 - row, 6 - column}); // 0 dark, 1 light, the rest dark
            if (code.isDark(left + column, top + row) != (ring != 1))
                return false;
        }
    }
    return true;
}

} // namespace

TEST_CASE("a code has what readers look for, and stays the same for the same text")
{
    const QrCode code = must(QrCode::of(u"APPEL-12-20260907"_s));
    CHECK(hasFinder(code, 0, 0));
    CHECK(hasFinder(code, code.side() - 7, 0));
    CHECK(hasFinder(code, 0, code.side() - 7));
    CHECK_FALSE(hasFinder(code, code.side() - 7, code.side() - 7));
}

TEST_CASE("a code is painted module by module inside a white edge")
{
    const QrCode code = must(QrCode::of(u"APPEL-12-20260907"_s));
    const int modules = code.side() + 8;
    QImage image(modules * 4, modules * 4, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    code.paint(painter, image.rect());
    painter.end();
    int wrong = 0;
    for (int row = 0; row < modules; ++row) {
        for (int column = 0; column < modules; ++column) {
            const bool isInside =
                row >= 4 && column >= 4 && row < modules - 4 && column < modules - 4;
            const bool isDark = isInside && code.isDark(column - 4, row - 4);
            const bool isBlack = qGray(image.pixel(column * 4 + 2, row * 4 + 2)) < 128;
            wrong += isDark != isBlack ? 1 : 0;
        }
    }
    CHECK(wrong == 0);
}

TEST_CASE("what no code can hold is refused")
{
    CHECK_FALSE(QrCode::of({}));
    CHECK_FALSE(QrCode::of(QString(5000, u'x')));
    CHECK(QrCode().isEmpty());
}
