#include "ui/school/holidays_dialog.h"

#include "core/base/format.h"
#include "ui/base/buttons.h"
#include "ui/base/form.h"
#include "ui/base/labels.h"
#include "ui/base/plain_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

HolidaysDialog::HolidaysDialog(const Theme &theme, const std::vector<school::SchoolYear> &years,
    const school::HolidayZones &zones, QWidget *parent)
    : QDialog(parent)
    , m_known(years)
    , m_holidays(zones)
    , m_year(new QComboBox)
    , m_zone(new QComboBox)
    , m_academies(makeLabel({}, LabelLook::Caption, this))
    , m_source(makeLabel({}, LabelLook::Muted, this))
    , m_list(new QVBoxLayout)
    , m_add(makeButton(theme, tr("Add them"), ButtonLook::Primary, Icon::Plus, this))
{
    setObjectName(u"holidaysDialog"_s);
    setWindowTitle(tr("Propose the holidays"));
    setMinimumSize(theme.px(480), theme.px(580));
    m_academies->setWordWrap(true);
    m_source->setObjectName(u"holidaySource"_s);
    m_source->setWordWrap(true);
    m_add->setObjectName(u"addHolidays"_s);
    m_add->setDefault(true);
    int current = 0;
    for (const school::SchoolYear &year : years) {
        if (year.state == school::YearState::Current)
            current = m_year->count();
        m_year->addItem(year.dates.label);
    }
    m_year->setCurrentIndex(current);
    for (const school::HolidayZone &zone : zones.zones())
        m_zone->addItem(tr("Zone %1").arg(zone.name), zone.name);
    auto *form = new Form(theme, this);
    form->addField(u"holidayYear"_s, tr("School year"), m_year);
    form->addField(u"holidayZone"_s, tr("Zone"), m_zone);
    form->addWidget(m_academies);
    auto *cancel = makeButton(theme, tr("Cancel"), ButtonLook::Quiet, {}, this);
    auto *column = new QVBoxLayout(this);
    const int edge = theme.px(24);
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(theme.px(12));
    column->addWidget(makeLabel(tr("Propose the holidays"), LabelLook::Title, this));
    column->addWidget(form);
    column->addLayout(m_list);
    column->addWidget(m_source);
    column->addStretch();
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(m_add);
    column->addLayout(row);
    connect(m_year, &QComboBox::currentIndexChanged, this, &HolidaysDialog::propose);
    connect(m_zone, &QComboBox::currentIndexChanged, this, &HolidaysDialog::propose);
    connect(m_add, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    propose();
}

void HolidaysDialog::propose()
{
    qDeleteAll(m_boxes);
    m_boxes.clear();
    m_proposed.clear();
    const int zone = m_zone->currentIndex();
    const int year = m_year->currentIndex();
    if (zone >= 0 && year >= 0) {
        const school::HolidayZone &chosenZone = m_holidays.zones()[size_t(zone)];
        m_academies->setText(tr("Académies: %1").arg(chosenZone.academies.join(u", "_s)));
        m_proposed = m_holidays.proposedFor(chosenZone.name, m_known[size_t(year)].dates);
    }
    for (const school::ClosureDates &dates : m_proposed) {
        auto *box = new QCheckBox(escapedMnemonic(
            u"%1 — %2"_s.arg(dates.name, base::formatRange({dates.firstDay, dates.lastDay}))));
        box->setObjectName(u"holiday%1"_s.arg(m_boxes.size() + 1));
        box->setChecked(true);
        m_list->addWidget(box);
        m_boxes += box;
    }
    m_add->setEnabled(!m_proposed.empty());
    m_source->setText(m_proposed.empty()
            ? tr("The program knows no dates for this year: type the closures by hand.")
            : tr("Source: %1. Verify each date on education.gouv.fr: your school sets its own "
                 "calendar.")
                  .arg(m_proposed.front().source));
}

std::vector<school::ClosureDates> HolidaysDialog::chosen() const
{
    std::vector<school::ClosureDates> chosen;
    for (size_t i = 0; i < m_proposed.size(); ++i) {
        const auto *box = qobject_cast<const QCheckBox *>(m_boxes.at(qsizetype(i)));
        if (box && box->isChecked())
            chosen.push_back(m_proposed[i]);
    }
    return chosen;
}

} // namespace ui
