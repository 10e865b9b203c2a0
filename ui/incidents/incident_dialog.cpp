#include "ui/incidents/incident_dialog.h"

#include "core/security/workspace.h"
#include "ui/base/date_field.h"
#include "ui/base/time_field.h"
#include "ui/incidents/people_choice.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {
constexpr int kLongestPlace = 100;
constexpr int kWordsHeight = 110;
} // namespace

IncidentDialog::IncidentDialog(const Theme &theme, security::Workspace &workspace,
    const std::vector<school::StaffName> &staff, const incidents::IncidentDetails &proposed,
    bool isNew, QWidget *parent)
    : TaskDialog(theme, isNew ? tr("Tell an incident") : tr("Incident"),
        tr("Facts in plain words; never a word of health, of origins or of opinions."), tr("&Keep"),
        parent)
    , m_people(new PeopleChoice(theme, workspace))
    , m_day(new DateField(theme, workspace.clock().today()))
    , m_at(new TimeField(theme))
    , m_place(new QLineEdit)
    , m_what(new QPlainTextEdit)
    , m_seenBy(new QComboBox)
{
    setObjectName(u"incidentDialog"_s);
    resize(theme.px(520), theme.px(720));
    m_people->setPeople(proposed.people);
    m_day->setDate(proposed.day);
    m_at->setTime(proposed.at);
    m_place->setMaxLength(kLongestPlace);
    m_place->setText(proposed.place);
    m_what->setPlainText(proposed.what);
    m_what->setTabChangesFocus(true);
    m_what->setFixedHeight(theme.px(kWordsHeight));
    m_seenBy->addItem(tr("Nobody of the staff"), 0);
    for (const school::StaffName &one : staff) {
        if (!one.archived || one.id == proposed.seenBy)
            m_seenBy->addItem(one.name, one.id.value());
    }
    if (proposed.seenBy)
        m_seenBy->setCurrentIndex(std::max(0, m_seenBy->findData(proposed.seenBy->value())));
    form().addField(u"people"_s, tr("Young people"), m_people, Presence::Required);
    connect(m_people, &PeopleChoice::chosen, this, [this] { form().setError(u"people"_s, {}); });
    addTyped(u"day"_s, tr("On"), m_day, Presence::Required);
    addTyped(u"at"_s, tr("At"), m_at);
    form().addField(u"place"_s, tr("Where"), m_place);
    form().addField(u"what"_s, tr("What happened"), m_what, Presence::Required);
    form().addField(u"seenBy"_s, tr("Seen by"), m_seenBy);
    mapError(incidents::errors::kNobody, u"people"_s);
    mapError(incidents::errors::kNotEnrolled, u"people"_s);
    mapError(incidents::errors::kBadDay, u"day"_s);
    mapError(incidents::errors::kMissingWhat, u"what"_s);
    m_people->setFocus();
}

void IncidentDialog::choose(people::StudentId student)
{
    m_people->choose(student);
}

incidents::IncidentDetails IncidentDialog::details() const
{
    incidents::IncidentDetails details;
    details.people = m_people->people();
    details.day = m_day->date().value_or(QDate());
    details.at = m_at->time();
    details.place = m_place->text();
    details.what = m_what->toPlainText();
    if (const qint64 staff = m_seenBy->currentData().toLongLong())
        details.seenBy = school::StaffId(staff);
    return details;
}

} // namespace ui
