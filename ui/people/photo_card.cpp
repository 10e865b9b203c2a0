#include "ui/people/photo_card.h"

#include "core/base/safe_file.h"
#include "core/people/photo.h"
#include "core/people/student_service.h"
#include "ui/base/avatar.h"
#include "ui/base/buttons.h"
#include "ui/base/dialogs.h"
#include "ui/base/labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int kAvatarSize = 96;

} // namespace

PhotoCard::PhotoCard(
    const Desk &desk, people::StudentService &students, bool mayEdit, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_students(students)
    , m_avatar(new Avatar(desk.theme, {}, kAvatarSize, this))
    , m_remark(makeLabel({}, LabelLook::Caption, this))
    , m_choose(makeButton(desk.theme, {}, ButtonLook::Secondary, Icon::Upload, this))
    , m_remove(makeButton(desk.theme, tr("Remove the photo"), ButtonLook::Quiet, Icon::Trash, this))
    , m_mayEdit(mayEdit)
{
    m_choose->setObjectName(u"choosePhoto"_s);
    m_remove->setObjectName(u"removePhoto"_s);
    m_remark->setObjectName(u"photoRemark"_s);
    m_remark->setWordWrap(true);
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(desk.theme.px(6));
    buttons->addWidget(m_choose, 0, Qt::AlignLeft);
    buttons->addWidget(m_remove, 0, Qt::AlignLeft);
    buttons->addWidget(m_remark);
    buttons->addStretch();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(desk.theme.px(16));
    row->addWidget(m_avatar, 0, Qt::AlignTop);
    row->addLayout(buttons, 1);
    connect(m_choose, &QPushButton::clicked, this, &PhotoCard::choose);
    connect(m_remove, &QPushButton::clicked, this,
        [this] { keep({}, tr("The photo of %1 is removed.").arg(m_name)); });
}

void PhotoCard::show(const enrolment::StudentFile *file)
{
    m_id = file ? std::optional(file->student.id) : std::nullopt;
    m_name = file ? people::listName(file->student.details) : QString();
    const bool hasPhoto = file && !file->photo.isEmpty();
    m_avatar->setName(m_name);
    m_avatar->setPhoto(hasPhoto ? QImage::fromData(file->photo, "jpeg") : QImage());
    m_choose->setText(hasPhoto ? tr("Re&place the photo…") : tr("Choose a &photo…"));
    m_choose->setVisible(m_mayEdit && file);
    m_remove->setVisible(m_mayEdit && hasPhoto);
    QString remark;
    if (!file)
        remark = tr("Save the file first, then choose a photo.");
    else if (file->daily.image == people::ImageRight::Refused
        || file->daily.image == people::ImageRight::Withdrawn)
        remark = tr("Image right: %1. The photo stays in the school’s own directory and goes on "
                    "nothing that leaves it.")
                     .arg(people::imageText(file->daily));
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
}

void PhotoCard::choose()
{
    const auto path = m_desk.dialogs.openFile(
        tr("Photo of %1").arg(m_name), {tr("Pictures (*.jpg *.jpeg *.png)")}, {});
    if (!path)
        return;
    const auto file = base::readWholeFile(*path, people::kLargestPhotoFile);
    if (!file) {
        m_desk.messages.showError(file.error());
        return;
    }
    // An empty file would take the photo away.
    keep(file->isEmpty() ? QByteArray(1, ' ') : *file, tr("The photo of %1 is kept.").arg(m_name));
}

void PhotoCard::keep(const QByteArray &file, const QString &text)
{
    if (!m_id)
        return;
    const auto undo = m_students.setPhoto(*m_id, file);
    if (!undo) {
        m_desk.messages.showError(undo.error());
        return;
    }
    m_desk.messages.undoable(
        text, [&students = m_students, undo = *undo] { return students.undo(undo); });
    emit changed();
}

} // namespace ui
