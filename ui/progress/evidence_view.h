#pragma once

#include "core/progress/evidence.h"
#include "ui/base/desk.h"

#include <QDialog>

namespace ui {

// A photo as it was kept, or the name of a paper; both can be saved as a file, or removed for good
// when that is asked for twice.
class EvidenceView final : public QDialog {
    Q_OBJECT

public:
    EvidenceView(const Desk &desk, const progress::EvidenceFile &file, bool mayRemove,
        QWidget *parent = nullptr);

signals:
    void removeWanted();

private:
    void saveFile();
    void askToRemove();

    const Desk &m_desk;
    progress::EvidenceFile m_file;
};

} // namespace ui
