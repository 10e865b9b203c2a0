#include "core/diplomas/framework_service.h"
#include "core/exchange/framework_columns.h"
#include "core/exchange/school_list_makers.h"

namespace exchange::lists {

// Of no year: the title alone names one.
Made diplomas(security::Workspace &workspace, const school::SchoolYear &, const QString &title)
{
    ET_ASSIGN(const auto frameworks, ::diplomas::FrameworkService(workspace).frameworks());
    return frameworkList(title, frameworks);
}

} // namespace exchange::lists
