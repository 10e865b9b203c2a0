#include "ui/people/photo_import.h"

#include "core/people/student_service.h"
#include "core/security/workspace.h"
#include "ui/base/dialogs.h"
#include "ui/people/photo_import_dialog.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

base::Result<int> imported(const Desk &desk, security::Workspace &workspace, const QString &folder,
    QWidget *parent, security::Undo &undo)
{
    ET_ASSIGN(const QStringList files, families::photoFiles(folder));
    ET_ASSIGN(auto names, families::PhotoNames::read(workspace));
    PhotoImportDialog dialog(desk.theme, std::move(names), folder, files, parent);
    if (desk.dialogs.run(dialog) != QDialog::Accepted)
        return 0;
    ET_ASSIGN(auto stored, families::storePhotos(workspace, dialog.lines()));
    undo = std::move(stored.undo);
    return stored.count;
}

} // namespace

void importPhotos(const Desk &desk, security::Workspace &workspace, QWidget *parent)
{
    const auto folder = desk.dialogs.openFolder(PhotoImportDialog::tr("Folder of the photos"), {});
    if (!folder)
        return;
    security::Undo undo;
    const auto count = imported(desk, workspace, *folder, parent, undo);
    if (!count) {
        desk.messages.showError(count.error());
        return;
    }
    if (*count == 0)
        return;
    desk.messages.undoable(PhotoImportDialog::tr("%n photo(s) kept.", nullptr, *count),
        [&workspace, undo] { return people::StudentService(workspace).undo(undo); });
}

} // namespace ui
