#pragma once

#include "core/exchange/list_export.h"
#include "core/statutory/statutory_list.h"

namespace exchange {

// A list for the authorities as a spreadsheet has it: the same lines as its paper.
[[nodiscard]] ListExport statutoryList(const statutory::ListPaper &paper);

} // namespace exchange
