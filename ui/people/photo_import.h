#pragma once

#include "ui/base/desk.h"

class QWidget;

namespace security {
class Workspace;
}

namespace ui {

// Asks for a folder, shows what its photos are of, and keeps those that were confirmed; undone from
// the notice.
void importPhotos(const Desk &desk, security::Workspace &workspace, QWidget *parent);

} // namespace ui
