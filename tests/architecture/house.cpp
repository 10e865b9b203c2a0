#include "tests/architecture/house.h"

using namespace Qt::Literals::StringLiterals;

namespace architecture {

const QList<SourceFile> &product()
{
    static const QList<SourceFile> sources = readSources(root(), {u"app"_s, u"core"_s, u"ui"_s});
    return sources;
}

} // namespace architecture
