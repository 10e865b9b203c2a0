#include "ui/people/roster_view.h"

#include "core/base/text.h"
#include "core/school/group_service.h"
#include "core/security/workspace.h"
#include "ui/base/buttons.h"
#include "ui/base/card.h"
#include "ui/base/date_field.h"
#include "ui/base/form.h"
#include "ui/base/labels.h"
#include "ui/base/page_preview.h"
#include "ui/base/scroll_column.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

using security::Operation;
using security::Reach;

namespace {

constexpr int kOptionsWidth = 340;
constexpr int kMostColumns = 12;
constexpr int kUsualColumns = 6;

} // namespace

RosterView::RosterView(const Desk &desk, const PeopleServices &services, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_services(services)
    , m_rosters(services.workspace)
    , m_labels(services.workspace)
    , m_paper(new QComboBox)
    , m_whom(new QComboBox)
    , m_day(new DateField(desk.theme, desk.clock.today()))
    , m_columnCount(new QSpinBox)
    , m_columnTitles(new QLineEdit)
    , m_birthDates(new QCheckBox(tr("With &birth dates")))
    , m_format(new QComboBox)
    , m_start(new QSpinBox)
    , m_outlines(new QCheckBox(tr("Print the &outlines (for a trial)")))
    , m_sheets(makeButton(desk.theme, tr("Sheets of &labels…"), ButtonLook::Quiet, Icon::Edit))
    , m_remarks(makeLabel({}, LabelLook::Muted))
    , m_form(new Form(desk.theme))
    , m_preview(new PagePreview(desk.theme, this))
    , m_print(makeButton(desk.theme, tr("&Print"), ButtonLook::Secondary, Icon::Print, this))
    , m_save(makeButton(desk.theme, tr("&Save as PDF"), ButtonLook::Primary, Icon::Download, this))
{
    m_print->setObjectName(u"rosterPrint"_s);
    m_print->setToolTip(tr("Ctrl+P"));
    m_save->setObjectName(u"rosterSave"_s);
    m_preview->setObjectName(u"rosterPages"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(desk.theme.px(14));
    row->addWidget(makeOptions());
    row->addWidget(m_preview, 1);
    for (QPushButton *button : {m_print, m_save})
        button->hide(); // until the window takes them into its top bar
    addPapers();
    listen();
    setFocusProxy(m_paper);
}

Card *RosterView::makeOptions()
{
    auto *card = new Card(m_desk.theme, tr("Lists, sheets and labels"), this);
    card->setFixedWidth(m_desk.theme.px(kOptionsWidth));
    addFields(*m_form);
    auto *scroll = new ScrollColumn;
    scroll->column()->addWidget(m_form);
    scroll->column()->addStretch();
    card->body()->addWidget(scroll);
    return card;
}

void RosterView::addPapers()
{
    const auto may = [this](Operation operation) {
        return m_services.workspace.reach(operation) != Reach::None;
    };
    const auto add = [this](const QString &title, Paper paper) {
        m_paper->addItem(title, int(paper));
    };
    if (may(Operation::ExportNames)) {
        add(tr("Class list with photos"), Paper::Faces);
        add(tr("List to tick"), Paper::Ticks);
        add(tr("Emergency sheet"), Paper::Emergency);
    }
    if (may(Operation::ExportDetails)) {
        add(tr("Directory of young people and families"), Paper::Directory);
        add(tr("Staff directory"), Paper::Staff);
        add(tr("Labels for families"), Paper::HouseholdLabels);
    }
    if (may(Operation::ExportNames))
        add(tr("Labels with names"), Paper::StudentLabels);
    m_sheets->setVisible(may(Operation::ManageSettings));
}

void RosterView::addFields(Form &form)
{
    m_paper->setObjectName(u"rosterPaper"_s);
    m_whom->setObjectName(u"rosterWhom"_s);
    m_day->setObjectName(u"rosterDay"_s);
    m_columnCount->setObjectName(u"columnCount"_s);
    m_columnTitles->setObjectName(u"columnTitles"_s);
    m_birthDates->setObjectName(u"withBirthDates"_s);
    m_format->setObjectName(u"labelFormat"_s);
    m_start->setObjectName(u"labelStart"_s);
    m_outlines->setObjectName(u"labelOutlines"_s);
    m_sheets->setObjectName(u"labelSheets"_s);
    m_remarks->setObjectName(u"rosterRemarks"_s);
    m_columnCount->setRange(0, kMostColumns);
    m_columnCount->setValue(kUsualColumns);
    m_columnTitles->setMaxLength(300);
    m_remarks->setWordWrap(true);
    m_day->setDate(m_desk.clock.today());
    form.addField(u"paper"_s, tr("What"), m_paper);
    form.addField(u"whom"_s, tr("For whom"), m_whom);
    form.addField(u"day"_s, tr("On the day"), m_day);
    form.addField(u"columns"_s, tr("Empty columns"), m_columnCount);
    form.addField(u"titles"_s, tr("Their titles"), m_columnTitles, Presence::Optional,
        tr("Separated by semicolons; columns without a title stay empty."));
    form.addWidget(m_birthDates);
    form.addField(u"format"_s, tr("Sheet of labels"), m_format);
    form.addField(u"start"_s, tr("First free label"), m_start, Presence::Optional,
        tr("On a sheet that was begun: counted row by row, from the top left."));
    form.addWidget(m_outlines);
    form.addWidget(m_sheets);
    form.addWidget(m_remarks);
}

void RosterView::listen()
{
    const auto changed = [this] {
        showFields();
        make();
    };
    for (QComboBox *choice : {m_paper, m_whom, m_format})
        connect(choice, &QComboBox::currentIndexChanged, this, changed);
    connect(m_day, &TypedField::valueChanged, this, changed);
    connect(m_columnCount, &QSpinBox::valueChanged, this, changed);
    connect(m_columnTitles, &QLineEdit::editingFinished, this, changed);
    connect(m_start, &QSpinBox::valueChanged, this, changed);
    connect(m_birthDates, &QCheckBox::toggled, this, changed);
    connect(m_outlines, &QCheckBox::toggled, this, changed);
    connect(m_sheets, &QPushButton::clicked, this, [this] {
        m_desk.navigator.go({u"settings"_s, u"labels"_s, 0});
    });
    connect(m_print, &QPushButton::clicked, this, &RosterView::print);
    connect(m_save, &QPushButton::clicked, this, &RosterView::savePdf);
}

void RosterView::open(const Shown &shown)
{
    m_shown = shown;
    m_isFilling = true;
    fillGroups();
    const bool areChosen = shown.isFiltered && !shown.students.empty();
    const qint64 wanted = shown.group > 0 ? shown.group : areChosen ? kShown : kWholeSchool;
    m_whom->setCurrentIndex(std::max(0, m_whom->findData(wanted)));
    m_isFilling = false;
    reload();
}

void RosterView::choose(Paper paper)
{
    if (const int at = m_paper->findData(int(paper)); at >= 0)
        m_paper->setCurrentIndex(at);
}

void RosterView::reload()
{
    m_isFilling = true;
    fillGroups();
    fillFormats();
    m_isFilling = false;
    showFields();
    make();
}

void RosterView::fillGroups()
{
    const QVariant before = m_whom->currentData();
    m_whom->clear();
    m_whom->addItem(tr("Whole school"), kWholeSchool);
    if (!m_shown.students.empty()) {
        m_whom->addItem(
            tr("The %n student(s) of the list", nullptr, int(m_shown.students.size())), kShown);
    }
    if (const auto groups = m_services.groups.groups()) {
        for (const school::Group &group : *groups) {
            if (!group.archivedOn)
                m_whom->addItem(group.details.name, group.id.value());
        }
    }
    m_whom->setCurrentIndex(std::max(0, m_whom->findData(before)));
}

void RosterView::fillFormats()
{
    auto formats = m_labels.formats();
    if (!formats) {
        m_desk.messages.showError(formats.error());
        return;
    }
    m_formats = std::move(*formats);
    const QVariant before = m_format->currentData();
    m_format->clear();
    for (const rosters::LabelFormat &one : m_formats) {
        if (!one.retired)
            m_format->addItem(one.measures.name(), one.id.value());
    }
    m_format->setCurrentIndex(std::max(0, m_format->findData(before)));
}

void RosterView::showFields()
{
    const Paper now = paper();
    const bool isTicks = now == Paper::Ticks;
    m_form->setFieldVisible(u"whom"_s, now != Paper::Staff);
    m_form->setFieldVisible(u"day"_s, now != Paper::Staff);
    m_form->setFieldVisible(u"columns"_s, isTicks);
    m_form->setFieldVisible(u"titles"_s, isTicks);
    m_birthDates->setVisible(isTicks || now == Paper::Faces);
    m_form->setFieldVisible(u"format"_s, isLabels());
    m_form->setFieldVisible(u"start"_s, isLabels());
    m_outlines->setVisible(isLabels());
    m_sheets->setVisible(
        isLabels() && m_services.workspace.reach(Operation::ManageSettings) != Reach::None);
    if (const rosters::LabelFormat *sheet = format()) {
        const QSignalBlocker silence(m_start);
        m_start->setRange(1, sheet->measures.perSheet());
    }
}

RosterView::Paper RosterView::paper() const
{
    return Paper(m_paper->currentData().toInt());
}

bool RosterView::isLabels() const
{
    return paper() == Paper::HouseholdLabels || paper() == Paper::StudentLabels;
}

bool RosterView::hasDetails() const
{
    const bool hasBirthDates =
        m_birthDates->isChecked() && (paper() == Paper::Faces || paper() == Paper::Ticks);
    return hasBirthDates || paper() == Paper::Directory || paper() == Paper::Staff
        || paper() == Paper::HouseholdLabels;
}

QString RosterView::subtitle() const
{
    return paper() == Paper::Staff
        ? m_paper->currentText()
        : base::joined({m_paper->currentText(), m_whom->currentText()}, u" · "_s);
}

QList<QWidget *> RosterView::actions() const
{
    return {m_print, m_save};
}

} // namespace ui
