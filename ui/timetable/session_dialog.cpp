#include "ui/timetable/session_dialog.h"

#include "ui/base/buttons.h"
#include "ui/base/date_field.h"
#include "ui/base/form.h"
#include "ui/base/labels.h"
#include "ui/base/message_bar.h"
#include "ui/base/scroll_column.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

SessionDialog::SessionDialog(const Desk &desk, timetable::SessionService &sessions,
    const TimetableChoices &choices, const std::optional<timetable::SessionLine> &before,
    QWidget *parent)
    : QDialog(parent)
    , m_choices(choices)
    , m_sessions(sessions)
    , m_before(before)
    , m_message(new MessageBar(desk.theme, this))
    , m_form(new Form(desk.theme, this))
    , m_day(new DateField(desk.theme, desk.clock.today()))
    , m_from(new QLineEdit)
    , m_until(new QLineEdit)
    , m_group(new QComboBox)
    , m_nature(new QComboBox)
    , m_staff(new QComboBox)
    , m_replacement(new QComboBox)
    , m_part(new QComboBox)
    , m_room(new QComboBox)
    , m_subject(new QLineEdit)
    , m_restsOn(new QLineEdit)
    , m_reason(new QLineEdit)
    , m_repeatUntil(new DateField(desk.theme, desk.clock.today()))
{
    setObjectName(u"sessionDialog"_s);
    const QString title = before ? tr("Edit the session") : tr("Add a session");
    setWindowTitle(title);
    setMinimumWidth(desk.theme.px(440));
    buildForm();
    auto *cancel = makeButton(desk.theme, tr("Cancel"), ButtonLook::Secondary, {}, this);
    auto *save =
        makeButton(desk.theme, before ? tr("Save") : tr("Add"), ButtonLook::Primary, {}, this);
    save->setObjectName(u"saveSession"_s);
    save->setDefault(true);
    cancel->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    const int edge = desk.theme.px(24);
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(desk.theme.px(12));
    column->addWidget(makeLabel(title, LabelLook::Title, this));
    column->addWidget(m_message);
    auto *scroll = new ScrollColumn(this);
    scroll->column()->addWidget(m_form);
    scroll->column()->addStretch();
    column->addWidget(scroll, 1);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(save);
    column->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &SessionDialog::save);
    if (before)
        fill(*before);
}

void SessionDialog::buildForm()
{
    for (const school::Group &group : m_choices.groups) {
        if (!group.archivedOn || m_before)
            m_group->addItem(group.details.name, group.id.value());
    }
    for (const timetable::Nature &nature : m_choices.natures)
        m_nature->addItem(nature.label, nature.code);
    for (QComboBox *box : {m_staff, m_replacement}) {
        fillStaff(*box, m_choices, tr("Nobody"));
        box->setEnabled(m_choices.mayPlan);
    }
    fillRooms(
        *m_room, m_choices, tr("No room"), m_before ? m_before->session.plan.room : std::nullopt);
    offerSubjects(*m_subject, m_choices);
    m_subject->setMaxLength(80);
    m_restsOn->setMaxLength(80);
    m_reason->setMaxLength(200);
    m_group->setEnabled(!m_before);
    connect(m_group, &QComboBox::currentIndexChanged, this, &SessionDialog::showParts);
    showParts();
    addFields();
}

void SessionDialog::showParts()
{
    fillParts(*m_part, m_choices, tr("The whole group"),
        school::GroupId(m_group->currentData().toLongLong()),
        m_before ? m_before->session.plan.part : std::nullopt);
}

void SessionDialog::addFields()
{
    const auto add = [this](const QString &key, const QString &label, QWidget *editor,
                         Presence presence = Presence::Required, const QString &hint = {}) {
        editor->setObjectName(key);
        m_form->addField(key, label, editor, presence, hint);
    };
    add(u"group"_s, tr("Group"), m_group);
    add(u"groupPart"_s, tr("For"), m_part, Presence::Optional);
    add(u"sessionDay"_s, tr("Day"), m_day);
    add(u"from"_s, tr("From"), m_from);
    add(u"until"_s, tr("Until"), m_until);
    add(u"nature"_s, tr("Type"), m_nature);
    add(u"staff"_s, tr("With"), m_staff, Presence::Optional);
    add(u"room"_s, tr("Room"), m_room, Presence::Optional);
    add(u"subject"_s, tr("Subject"), m_subject, Presence::Optional);
    add(u"restsOn"_s, tr("Rests on an order"), m_restsOn, Presence::Optional);
    if (m_before) {
        add(u"replacement"_s, tr("Replaced by"), m_replacement, Presence::Optional);
        add(u"reason"_s, tr("Why it changes"), m_reason, Presence::Optional);
        delete m_repeatUntil;
        m_repeatUntil = nullptr;
    } else {
        add(u"repeatUntil"_s, tr("Repeat each week until"), m_repeatUntil, Presence::Optional,
            tr("Empty: once only. Closed days are left out and named."));
        delete m_replacement;
        delete m_reason;
        m_replacement = nullptr;
        m_reason = nullptr;
    }
}

void SessionDialog::propose(QDate day, std::optional<school::GroupId> group)
{
    m_day->setDate(day);
    if (group)
        m_group->setCurrentIndex(m_group->findData(group->value()));
}

void SessionDialog::proposeTime(const timetable::DaySpan &span)
{
    m_from->setText(typedTime(span.starts));
    m_until->setText(typedTime(span.ends));
}

void SessionDialog::fill(const timetable::SessionLine &line)
{
    const timetable::SessionPlan &plan = line.session.plan;
    propose(plan.day, plan.group);
    proposeTime(plan.span);
    m_nature->setCurrentIndex(m_nature->findData(plan.nature));
    choose(*m_staff, dataOf(plan.staff));
    choose(*m_replacement, dataOf(line.session.replacedBy));
    choose(*m_room, dataOf(plan.room));
    m_subject->setText(plan.subject);
    m_restsOn->setText(plan.restsOn);
    m_reason->setText(line.session.reason);
}

std::optional<timetable::SessionPlan> SessionDialog::typed()
{
    m_form->clearErrors();
    m_day->readNow();
    if (m_repeatUntil)
        m_repeatUntil->readNow();
    if (!m_form->checkRequired() || m_form->hasErrors() || !m_day->date()) {
        m_form->focusFirstError();
        return std::nullopt;
    }
    const auto span = timetable::DaySpan::parse(m_from->text(), m_until->text());
    if (!span) {
        m_form->setError(u"until"_s, span.error().message);
        m_form->focusFirstError();
        return std::nullopt;
    }
    return timetable::SessionPlan{*m_day->date(), *span, m_nature->currentData().toString(),
        school::GroupId(m_group->currentData().toLongLong()),
        chosenIn<school::StaffId>(m_staff->currentData()), m_subject->text(),
        chosenIn<enrolment::GroupPartId>(m_part->currentData()),
        chosenIn<school::RoomId>(m_room->currentData()), m_restsOn->text()};
}

void SessionDialog::save()
{
    const auto plan = typed();
    if (!plan)
        return;
    auto done = apply(*plan);
    if (!done) {
        m_message->showError(done.error());
        return;
    }
    m_done = std::move(*done);
    accept();
}

base::Result<timetable::PlannedSessions> SessionDialog::apply(const timetable::SessionPlan &plan)
{
    if (m_before)
        return change(plan);
    if (const auto until = m_repeatUntil->date())
        return m_sessions.repeatWeekly(plan, *until);
    return m_sessions.add(plan);
}

base::Result<timetable::PlannedSessions> SessionDialog::change(const timetable::SessionPlan &plan)
{
    const timetable::Session &before = m_before->session;
    timetable::PlannedSessions report;
    int version = before.rowVersion;
    if (plan != before.plan || m_reason->text() != before.reason) {
        ET_ASSIGN(auto edited,
            m_sessions.edit(before.id, version,
                {plan.day, plan.span, plan.nature, plan.staff, plan.subject, plan.part, plan.room,
                    plan.restsOn, m_reason->text()}));
        version = edited.change.after.rowVersion;
        m_before->session = edited.change.after;
        report = {{edited.change}, {}, std::move(edited.warnings)};
    }
    if (const auto by = chosenIn<school::StaffId>(m_replacement->currentData());
        by != before.replacedBy) {
        ET_ASSIGN(auto replaced, m_sessions.replace(before.id, version, by));
        // One change for the undo: from what was there before both steps.
        if (report.added.empty())
            report.added.push_back(replaced.change);
        else
            report.added.front().after = replaced.change.after;
        std::move(replaced.warnings.begin(), replaced.warnings.end(),
            std::back_inserter(report.warnings));
    }
    return report;
}

} // namespace ui
