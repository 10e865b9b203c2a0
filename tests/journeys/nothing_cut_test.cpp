// Every page at the sizes people have: no word is cut.
#include "app/language.h"
#include "tests/journeys/sample_school.h"
#include "tests/journeys/walk.h"
#include "ui/base/labels.h"

#include <QAbstractButton>
#include <QHeaderView>
#include <QLabel>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace {

// The texts that find no room, each once.
class Cuts {
public:
    void lookAt(const ui::MainWindow &window)
    {
        for (const auto *label : window.findChildren<QLabel *>()) {
            // A name of any length ends in an ellipsis, and has a tool tip.
            const bool mayEnd = qobject_cast<const ui::ElidedLabel *>(label) != nullptr;
            if (label->isVisible() && !mayEnd && isCut(*label))
                add(*label, label->text());
        }
        for (const auto *button : window.findChildren<QAbstractButton *>()) {
            const auto *tool = qobject_cast<const QToolButton *>(button);
            const bool isPicture = tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly;
            if (button->isVisible() && !isPicture && !button->text().isEmpty()
                && button->width() < button->minimumSizeHint().width())
                add(*button, button->text());
        }
        for (const auto *header : window.findChildren<QHeaderView *>())
            lookAt(*header);
    }
    [[nodiscard]] const QStringList &found() const { return m_found; }

private:
    static bool isCut(const QLabel &label)
    {
        if (!label.pixmap(Qt::ReturnByValue).isNull())
            return label.height() < label.sizeHint().height();
        if (label.text().isEmpty())
            return false;
        if (label.wordWrap())
            return label.height() < label.heightForWidth(label.width());
        return label.width() < label.sizeHint().width()
            || label.height() < label.minimumSizeHint().height();
    }
    void lookAt(const QHeaderView &header)
    {
        if (!header.isVisible() || header.orientation() != Qt::Horizontal)
            return;
        for (int i = 0; i < header.count(); ++i) {
            const QString title =
                header.model()->headerData(i, Qt::Horizontal, Qt::DisplayRole).toString();
            if (!header.isSectionHidden(i)
                && header.sectionSize(i) < header.fontMetrics().horizontalAdvance(title))
                add(header, title);
        }
    }
    void add(const QWidget &widget, const QString &text)
    {
        const QString line = u"%1 %2: %3"_s.arg(
            QString::fromLatin1(widget.metaObject()->className()), widget.objectName(), text);
        if (!m_found.contains(line))
            m_found += line;
    }
    QStringList m_found;
};

const std::pair<QSize, ui::ThemeChoice> kLooks[]{{{1280, 800}, {}},
    {{1920, 1080}, {ui::ThemeKind::Dark}}, {{1920, 1080}, {ui::ThemeKind::Light, 150, true}}};

void checkNothingIsCut(tests::Program &program, const QString &searched)
{
    Cuts cuts;
    for (const auto &[size, look] : kLooks) {
        program.theme.apply(look);
        program.window.resize(size);
        tests::walkThrough(program.window, searched, [&] { cuts.lookAt(program.window); });
    }
    for (const QString &text : cuts.found())
        FAIL_CHECK(text.toStdString());
}

} // namespace

TEST_CASE("no page cuts a word, at 1280 x 800, at 1920 x 1080 and in large letters")
{
    const app::Language french(app::Language::Kind::French);
    tests::Program program;
    for (const sample::SampleAccount &account : tests::openSampleSchool(program)) {
        tests::comeToWork(program.window, account);
        checkNothingIsCut(program, u"benali"_s);
    }
}

TEST_CASE("nor does a page of an empty school")
{
    const app::Language french(app::Language::Kind::French);
    tests::Program program;
    program.openNewSchool();
    program.signIn(u"c.moreau"_s, tests::kDirectorPassword);
    checkNothingIsCut(program, u"moreau"_s);
}
