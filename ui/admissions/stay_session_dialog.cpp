#include "ui/admissions/stay_session_dialog.h"

#include "ui/base/date_field.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {
constexpr int kLongestLine = 120;
constexpr int kMostPlaces = 60;
} // namespace

StaySessionDialog::StaySessionDialog(const Theme &theme,
    const std::vector<school::Workshop> &workshops, const admissions::StaySessionDetails &details,
    QDate today, QWidget *parent)
    : TaskDialog(theme, tr("Session of stays"), {}, tr("&Keep the session"), parent)
    , m_name(new QLineEdit(details.name))
    , m_kind(new QComboBox)
    , m_firstDay(new DateField(theme, today))
    , m_lastDay(new DateField(theme, today))
    , m_hours(new QLineEdit(details.hours))
{
    setObjectName(u"staySessionDialog"_s);
    resize(theme.px(480), theme.px(600));
    m_name->setMaxLength(kLongestLine);
    m_hours->setMaxLength(kLongestLine);
    if (details.firstDay.isValid()) {
        m_firstDay->setDate(details.firstDay);
        m_lastDay->setDate(details.lastDay);
    }
    form().addField(u"sessionName"_s, tr("Name"), m_name, Presence::Required,
        tr("For instance: February stays"));
    for (const admissions::StayKind kind : admissions::kStayKinds)
        m_kind->addItem(titleOf(kind), int(kind));
    m_kind->setCurrentIndex(m_kind->findData(int(details.kind)));
    form().addField(u"sessionKind"_s, tr("They come for"), m_kind);
    addTyped(u"firstDay"_s, tr("First day"), m_firstDay, Presence::Required);
    addTyped(u"lastDay"_s, tr("Last day"), m_lastDay, Presence::Required);
    form().addField(u"hours"_s, tr("Hours"), m_hours);
    form().addSection(tr("Places"));
    for (const school::Workshop &workshop : workshops) {
        const auto known = std::find_if(details.places.begin(), details.places.end(),
            [&](const admissions::StayPlaces &one) { return one.workshop == workshop.id; });
        if (workshop.retired && known == details.places.end())
            continue;
        auto *places = new QSpinBox;
        places->setRange(0, kMostPlaces);
        places->setValue(known == details.places.end() ? 0 : known->places);
        form().addField(u"places%1"_s.arg(workshop.id.value()), workshop.details.name, places);
        m_places.push_back({workshop.id, places});
    }
    mapError(admissions::errors::kNoSessionName, u"sessionName"_s);
    mapError(admissions::errors::kBadStayDays, u"lastDay"_s);
    m_name->setFocus();
}

admissions::StaySessionDetails StaySessionDialog::typed() const
{
    admissions::StaySessionDetails details{m_name->text(), m_firstDay->date().value_or(QDate()),
        m_lastDay->date().value_or(QDate()), m_hours->text(), {},
        admissions::StayKind(m_kind->currentData().toInt())};
    for (const Places &one : m_places) {
        if (one.places->value() > 0)
            details.places.push_back({one.workshop, one.places->value()});
    }
    return details;
}

} // namespace ui
