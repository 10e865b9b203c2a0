#include "ui/timetable/session_dialog.h"

#include "ui/base/buttons.h"
#include "ui/base/date_field.h"
#include "ui/base/form.h"
#include "ui/base/labels.h"
#include "ui/base/message_bar.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

// As people type it, so that it can be read back: 8h05, and 24h00 for midnight at the end.
QString typedTime(int minuteOfDay)
{
    return u"%1h%2"_s.arg(minuteOfDay / 60).arg(minuteOfDay % 60, 2, 10, QChar(u'0'));
}

} // namespace

SessionDialog::SessionDialog(const Desk &desk, timetable::SessionService &sessions,
    const Choices &choices, const std::optional<timetable::SessionLine> &before, QWidget *parent)
    : QDialog(parent)
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
    , m_subject(new QLineEdit)
    , m_repeatUntil(new DateField(desk.theme, desk.clock.today()))
{
    setObjectName(u"sessionDialog"_s);
    const QString title = before ? tr("Edit the session") : tr("Add a session");
    setWindowTitle(title);
    setMinimumWidth(desk.theme.px(440));
    buildForm(choices);
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
    column->addWidget(m_form);
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

void SessionDialog::buildForm(const Choices &choices)
{
    for (const school::Group &group : choices.groups) {
        if (!group.archivedOn || m_before)
            m_group->addItem(group.details.name, group.id.value());
    }
    for (const timetable::Nature &nature : choices.natures)
        m_nature->addItem(nature.label, nature.code);
    for (QComboBox *box : {m_staff, m_replacement}) {
        box->addItem(tr("Nobody"));
        for (const school::StaffName &name : choices.staff)
            box->addItem(name.name, name.id.value());
        box->setEnabled(choices.mayPlan);
    }
    m_subject->setMaxLength(100);
    m_group->setEnabled(!m_before);
    const auto add = [this](const QString &key, const QString &label, QWidget *editor,
                         Presence presence = Presence::Required, const QString &hint = {}) {
        editor->setObjectName(key);
        m_form->addField(key, label, editor, presence, hint);
    };
    add(u"group"_s, tr("Group"), m_group);
    add(u"sessionDay"_s, tr("Day"), m_day);
    add(u"from"_s, tr("From"), m_from);
    add(u"until"_s, tr("Until"), m_until);
    add(u"nature"_s, tr("Type"), m_nature);
    add(u"staff"_s, tr("With"), m_staff, Presence::Optional);
    add(u"subject"_s, tr("Subject"), m_subject, Presence::Optional);
    if (m_before) {
        add(u"replacement"_s, tr("Replaced by"), m_replacement, Presence::Optional);
        delete m_repeatUntil;
        m_repeatUntil = nullptr;
    } else {
        add(u"repeatUntil"_s, tr("Repeat each week until"), m_repeatUntil, Presence::Optional,
            tr("Empty: once only. Closed days are left out and named."));
        delete m_replacement;
        m_replacement = nullptr;
    }
}

void SessionDialog::propose(QDate day, std::optional<school::GroupId> group)
{
    m_day->setDate(day);
    if (group)
        m_group->setCurrentIndex(m_group->findData(group->value()));
}

void SessionDialog::fill(const timetable::SessionLine &line)
{
    const timetable::SessionPlan &plan = line.session.plan;
    const auto indexOf = [](const QComboBox &box, std::optional<school::StaffId> staff) {
        return staff ? std::max(0, box.findData(staff->value())) : 0;
    };
    propose(plan.day, plan.group);
    m_from->setText(typedTime(plan.span.starts));
    m_until->setText(typedTime(plan.span.ends));
    m_nature->setCurrentIndex(m_nature->findData(plan.nature));
    m_staff->setCurrentIndex(indexOf(*m_staff, plan.staff));
    m_replacement->setCurrentIndex(indexOf(*m_replacement, line.session.replacedBy));
    m_subject->setText(plan.subject);
}

std::optional<school::StaffId> SessionDialog::chosenStaff(const QComboBox &box)
{
    if (box.currentIndex() <= 0)
        return std::nullopt;
    return school::StaffId(box.currentData().toLongLong());
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
        school::GroupId(m_group->currentData().toLongLong()), chosenStaff(*m_staff),
        m_subject->text()};
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
    if (plan != before.plan) {
        ET_ASSIGN(auto edited,
            m_sessions.edit(
                before.id, version, {plan.day, plan.span, plan.nature, plan.staff, plan.subject}));
        version = edited.change.after.rowVersion;
        m_before->session = edited.change.after;
        report = {{edited.change}, {}, std::move(edited.warnings)};
    }
    if (const auto by = chosenStaff(*m_replacement); by != before.replacedBy) {
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
