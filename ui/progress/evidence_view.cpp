#include "ui/progress/evidence_view.h"

#include "core/base/safe_file.h"
#include "ui/base/buttons.h"
#include "ui/base/dialogs.h"
#include "ui/base/labels.h"

#include <QHBoxLayout>
#include <QImage>
#include <QLabel>
#include <QPixmap>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int kWidest = 900;
constexpr int kHighest = 560;

} // namespace

EvidenceView::EvidenceView(
    const Desk &desk, const progress::EvidenceFile &file, bool mayRemove, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_file(file)
{
    setObjectName(u"evidenceView"_s);
    setWindowTitle(tr("Photo or paper"));
    const Theme &theme = desk.theme;
    auto *column = new QVBoxLayout(this);
    const int edge = theme.px(20);
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(theme.px(12));
    column->addWidget(makeLabel(file.shownName, LabelLook::Heading));
    const QImage image = QImage::fromData(file.bytes);
    auto *shown = makeLabel({});
    shown->setObjectName(u"evidencePicture"_s);
    shown->setAlignment(Qt::AlignCenter);
    if (image.isNull()) {
        shown->setText(tr("This paper is a PDF: save it, then open it with the program of this PC "
                          "that reads PDF files."));
        shown->setWordWrap(true);
    } else {
        const QSize most(theme.px(kWidest), theme.px(kHighest));
        shown->setPixmap(QPixmap::fromImage(image.size().boundedTo(most) == image.size()
                ? image
                : image.scaled(most, Qt::KeepAspectRatio, Qt::SmoothTransformation)));
        shown->setAccessibleName(file.shownName);
    }
    column->addWidget(shown, 1);
    auto *row = new QHBoxLayout;
    auto *remove = makeButton(theme, tr("&Remove for good"), ButtonLook::Danger, Icon::Trash);
    remove->setObjectName(u"removeEvidence"_s);
    remove->setVisible(mayRemove);
    remove->setAutoDefault(false);
    auto *save = makeButton(theme, tr("&Save as…"), ButtonLook::Secondary, Icon::Download);
    save->setObjectName(u"saveEvidence"_s);
    auto *close = makeButton(theme, tr("&Close"), ButtonLook::Primary);
    close->setDefault(true);
    row->addWidget(remove);
    row->addStretch(1);
    row->addWidget(save);
    row->addWidget(close);
    column->addLayout(row);
    connect(remove, &QPushButton::clicked, this, &EvidenceView::askToRemove);
    connect(save, &QPushButton::clicked, this, &EvidenceView::saveFile);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

void EvidenceView::saveFile()
{
    const bool isPdf = m_file.mediaType == u"application/pdf";
    const auto path = m_desk.dialogs.saveFile(
        tr("Save as"), {isPdf ? tr("PDF files (*.pdf)") : tr("Photos (*.jpg)")}, m_file.shownName);
    if (!path)
        return;
    const base::Done done = base::writeWholeFile(*path, m_file.bytes);
    if (done)
        m_desk.messages.notice(tr("%1: saved.").arg(m_file.shownName));
    else
        m_desk.messages.showError(done.error());
}

void EvidenceView::askToRemove()
{
    if (m_desk.dialogs.confirm(tr("Remove this photo or paper for good?"),
            tr("It cannot be brought back. The observation stays."), tr("Remove for good")))
        emit removeWanted();
}

} // namespace ui
