#include "app/pages.h"

#include "app/school.h"

namespace app {

std::vector<ui::PageEntry> pagesOf(School &)
{
    return {};
}

} // namespace app
