#include "ui/people/mail_card.h"

#include "core/base/dates.h"
#include "core/base/format.h"
#include "core/base/text.h"
#include "core/people/student_service.h"
#include "ui/base/buttons.h"
#include "ui/base/dialogs.h"
#include "ui/base/labels.h"
#include "ui/people/majority_dialog.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

QStringList envelopes(const people::StudentMail &mail)
{
    QStringList lines;
    for (const people::MailHousehold &household : mail.households)
        lines += household.addressLines().join(u", "_s);
    return lines;
}

} // namespace

MailCard::MailCard(
    const Desk &desk, people::StudentService &students, bool mayEdit, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_students(students)
    , m_lines(new QVBoxLayout)
    , m_choice(makeLabel({}, LabelLook::Body, this))
    , m_record(makeButton(
          desk.theme, tr("Record the &choice at 18…"), ButtonLook::Secondary, Icon::Mail, this))
    , m_mayEdit(mayEdit)
{
    m_choice->setObjectName(u"majorityChoice"_s);
    m_choice->setWordWrap(true);
    m_record->setObjectName(u"recordMajority"_s);
    m_lines->setSpacing(desk.theme.px(8));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(desk.theme.px(10));
    column->addLayout(m_lines);
    column->addWidget(m_choice);
    column->addWidget(m_record, 0, Qt::AlignLeft);
    connect(m_record, &QPushButton::clicked, this, &MailCard::record);
}

void MailCard::show(std::optional<people::StudentId> student)
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    m_file.reset();
    m_choice->hide();
    m_record->hide();
    if (!student)
        return;
    auto file = m_students.mailFile(*student);
    if (!file) {
        m_desk.messages.showError(file.error());
        return;
    }
    m_file = std::move(*file);
    showMail(*m_file);
    showChoice(*m_file);
}

void MailCard::add(const QString &label, const QStringList &lines)
{
    m_lines->addWidget(makeLabel(label, LabelLook::Caption, this));
    for (const QString &line : lines) {
        auto *text = makeLabel(line, LabelLook::Body, this);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_lines->addWidget(text);
    }
}

void MailCard::showMail(const people::MailFile &file)
{
    const people::StudentMail mail = mailOf(file);
    const QStringList letters = envelopes(mail);
    add(tr("Letters go to"), letters.isEmpty() ? QStringList{tr("Nobody")} : letters);
    const QStringList money = envelopes(moneyMailOf(file));
    if (money != letters)
        add(tr("Papers about money go to"), money.isEmpty() ? QStringList{tr("Nobody")} : money);
    const people::Signers signers = signersOf(file);
    QStringList who;
    for (size_t at = 0; at < signers.who.size(); ++at) {
        const QString relation =
            at < signers.relations.size() ? titleOf(signers.relations[at]) : QString();
        who += base::joined({signers.who[at].name(), relation}, u" · "_s);
    }
    add(tr("Signs"),
        who.isEmpty() ? QStringList{tr("Nobody: no contact may represent the young "
                                       "person")}
                      : who);
    for (const people::MailRemark &remark : mail.remarks) {
        auto *text = makeLabel(textOf(remark), LabelLook::Error, this);
        text->setWordWrap(true);
        m_lines->addWidget(text);
    }
}

void MailCard::showChoice(const people::MailFile &file)
{
    const QDate today = m_desk.clock.today();
    const QDate majority = people::majorityOf(file.student.details.birthDate);
    QStringList lines{today < majority ? tr("18 on %1.").arg(base::formatDate(majority))
                                       : tr("Of age since %1.").arg(base::formatDate(majority))};
    for (const people::MajorityChoice &choice : file.choices) {
        lines += base::joined(
            {tr("From %1: %2")
                    .arg(base::formatDate(std::max(choice.from, majority)), titleOf(choice)),
                choice.evidence},
            u" · "_s);
    }
    m_choice->setText(lines.join(u'\n'));
    m_choice->show();
    m_record->setVisible(m_mayEdit && today >= majority.addYears(-1));
}

void MailCard::record()
{
    if (!m_file)
        return;
    MajorityDialog dialog(m_desk.theme,
        {people::letterName(m_file->student.details), m_file->student.details.birthDate,
            m_desk.clock.today()},
        this);
    std::optional<security::Undo> undo;
    dialog.setAct([&]() -> base::Done {
        ET_ASSIGN(undo, m_students.recordChoice(m_file->student.id, dialog.choice()));
        return {};
    });
    if (m_desk.dialogs.run(dialog) != QDialog::Accepted || !undo)
        return;
    m_desk.messages.undoable(
        tr("The choice of %1 is recorded.").arg(people::letterName(m_file->student.details)),
        [&students = m_students, undo = *undo] { return students.undo(undo); });
    emit changed();
}

} // namespace ui
