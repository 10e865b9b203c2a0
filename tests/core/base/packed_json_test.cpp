#include "core/base/packed_json.h"
#include "tests/support/catch.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

TEST_CASE("a packed object comes back as it was")
{
    const QJsonObject empty;
    CHECK(base::PackedJson(empty).object() == empty);

    QJsonObject book{{u"name"_s, u"Zoé Œuvrard"_s}, {u"hours"_s, 1250}, {u"none"_s, QJsonValue()}};
    QJsonArray lines;
    for (int line = 0; line < 500; ++line)
        lines.append(u"Préparer, régler et conduire %1"_s.arg(line));
    book.insert(u"lines"_s, lines);
    const base::PackedJson packed(book);
    CHECK(packed.object() == book);
    CHECK(packed.object() == book); // as often as wanted
}
