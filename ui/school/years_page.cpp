#include "ui/school/years_page.h"

#include "core/base/format.h"
#include "ui/base/buttons.h"
#include "ui/base/cell_delegates.h"
#include "ui/base/data_table.h"
#include "ui/base/date_field.h"
#include "ui/base/dialogs.h"
#include "ui/base/edit_panel.h"
#include "ui/base/list_editor.h"
#include "ui/school/term_fields.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

ListCell stateCell(school::YearState state)
{
    switch (state) {
    case school::YearState::Past:
        return {YearsPage::tr("Past"), int(state), Tone::Neutral};
    case school::YearState::Current:
        return {YearsPage::tr("Current"), int(state), Tone::Good};
    case school::YearState::Upcoming:
        return {YearsPage::tr("Upcoming"), int(state), Tone::Accent};
    }
    return {};
}

std::vector<school::TermDates> datesOf(const std::vector<school::Term> &terms)
{
    std::vector<school::TermDates> dates;
    for (const school::Term &term : terms)
        dates.push_back(term.dates);
    return dates;
}

} // namespace

YearsPage::YearsPage(const Desk &desk, security::Workspace &workspace, school::YearService &years,
    ListOutput &output, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_workspace(workspace)
    , m_years(years)
    , m_dates(workspace)
    , m_model({{u"label"_s, tr("School year")},
          {u"first"_s, tr("First day"), exchange::ColumnKind::Date},
          {u"last"_s, tr("Last day"), exchange::ColumnKind::Date}, {u"state"_s, tr("State")}})
    , m_list(new ListEditor(desk, tr("School years"), m_model, this))
    , m_label(new QLineEdit)
    , m_first(new DateField(desk.theme, desk.clock.today()))
    , m_last(new DateField(desk.theme, desk.clock.today()))
    , m_terms(new TermFields(desk.theme, desk.clock.today()))
    , m_rollOver(makeButton(
          desk.theme, tr("Change of &year…"), ButtonLook::Secondary, Icon::CalendarDay, this))
    , m_takeover(makeButton(
          desk.theme, tr("Taking &over in mid-year…"), ButtonLook::Secondary, Icon::Download, this))
    , m_makeCurrent(makeButton(
          desk.theme, tr("Make it the current year"), ButtonLook::Secondary, Icon::CheckCircle))
    , m_remove(makeButton(desk.theme, tr("Remove"), ButtonLook::Danger, Icon::Trash))
{
    buildPanel();
    m_list->setAddLabel(tr("Prepare a year"));
    m_list->addOutput(
        output, {u"settings.years"_s, tr("School years"), ListOutput::Content::Plain});
    m_list->setPanelWidth(460);
    m_list->table().setItemDelegateForColumn(3, new PillDelegate(desk.theme, this));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_list);
    m_rollOver->setObjectName(u"openRollOver"_s);
    m_rollOver->hide(); // until the window takes it into its top bar
    m_takeover->setObjectName(u"openTakeover"_s);
    m_takeover->hide();
    connect(m_takeover, &QPushButton::clicked, this, [this] {
        m_desk.navigator.go({u"takeover"_s, {}, 0});
    });
    connect(m_rollOver, &QPushButton::clicked, this, [this] {
        m_desk.navigator.go({u"roll-over"_s, {}, 0});
    });
    connect(m_list, &ListEditor::fillWanted, this, &YearsPage::fill);
    connect(m_list, &ListEditor::saveWanted, this, &YearsPage::save);
    connect(m_makeCurrent, &QPushButton::clicked, this, &YearsPage::makeCurrent);
    connect(m_remove, &QPushButton::clicked, this, &YearsPage::remove);
}

void YearsPage::buildPanel()
{
    EditPanel &panel = m_list->panel();
    m_label->setMaxLength(40);
    panel.addField(u"firstDay"_s, tr("First day"), m_first, Presence::Required);
    panel.addField(u"lastDay"_s, tr("Last day"), m_last, Presence::Required);
    panel.addField(u"label"_s, tr("Name"), m_label, Presence::Required);
    panel.form().addSection(tr("Terms"), tr("For reviews and balances: name, first and last day."));
    panel.addWidget(m_terms);
    m_makeCurrent->setObjectName(u"makeCurrent"_s);
    m_remove->setObjectName(u"remove"_s);
    panel.form().addWidget(m_makeCurrent);
    panel.addAction(m_remove);
    panel.mapError(school::errors::kBadYear, u"lastDay"_s);
    panel.mapError(school::errors::kYearsOverlap, u"firstDay"_s);
    panel.mapError(school::errors::kLabelTaken, u"label"_s);
    panel.mapError(hours::errors::kOutsideYear, u"lastDay"_s);
    connect(m_first, &TypedField::valueChanged, this, &YearsPage::proposeAnew);
    connect(m_last, &TypedField::valueChanged, this, &YearsPage::proposeAnew);
}

QString YearsPage::title() const
{
    return tr("Years");
}

QString YearsPage::subtitle() const
{
    const auto current = std::find_if(m_rows.begin(), m_rows.end(),
        [](const school::SchoolYear &y) { return y.state == school::YearState::Current; });
    return current == m_rows.end() ? QString() : tr("Current year: %1").arg(current->dates.label);
}

QList<QWidget *> YearsPage::topBarActions() const
{
    return {m_takeover, m_rollOver};
}

QSet<QString> YearsPage::shows() const
{
    return {u"year"_s};
}

bool YearsPage::hasUnsavedWork() const
{
    return m_list->panel().isDirty();
}

void YearsPage::reload()
{
    auto years = m_years.years();
    if (!years) {
        m_desk.messages.showError(years.error());
        return;
    }
    m_rows = std::move(*years);
    std::vector<CellRows::Row> rows;
    for (const school::SchoolYear &year : m_rows) {
        rows.push_back({year.id.value(),
            {{year.dates.label, year.dates.firstDay},
                {base::formatDate(year.dates.firstDay), year.dates.firstDay},
                {base::formatDate(year.dates.lastDay), year.dates.lastDay},
                stateCell(year.state)}});
    }
    m_model.setRows(std::move(rows));
    m_list->reloaded();
    emit headingChanged();
}

const school::SchoolYear *YearsPage::edited() const
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(),
        [this](const school::SchoolYear &y) { return m_list->edited() == y.id.value(); });
    return row == m_rows.end() ? nullptr : &*row;
}

void YearsPage::fill()
{
    const school::SchoolYear *year = edited();
    const bool isCurrent = year && year->state == school::YearState::Current;
    m_makeCurrent->setVisible(year && !isCurrent);
    m_remove->setVisible(year && !isCurrent);
    if (!year) {
        fillNew();
        return;
    }
    m_list->panel().setTitle(year->dates.label);
    m_label->setText(year->dates.label);
    m_first->setDate(year->dates.firstDay);
    m_last->setDate(year->dates.lastDay);
    const auto terms = m_years.terms(year->id);
    m_terms->setTerms(terms ? datesOf(*terms) : std::vector<school::TermDates>());
}

void YearsPage::fillNew()
{
    const school::YearDates dates = m_rows.empty() ? school::proposedYear(m_desk.clock.today())
                                                   : school::proposedNextYear(m_rows.back().dates);
    m_list->panel().setTitle(tr("New school year"));
    m_label->setText(dates.label);
    m_first->setDate(dates.firstDay);
    m_last->setDate(dates.lastDay);
    m_terms->setTerms(school::proposedTerms(dates));
}

void YearsPage::proposeAnew()
{
    // Only while a new year is typed: the terms of a known one are not touched unasked.
    if (edited() || !m_first->date() || !m_last->date() || *m_last->date() <= *m_first->date())
        return;
    m_label->setText(school::proposedLabel(*m_first->date(), *m_last->date()));
    m_terms->setTerms(school::proposedTerms(typed()));
}

school::YearDates YearsPage::typed() const
{
    return {m_label->text(), m_first->date().value_or(QDate()), m_last->date().value_or(QDate())};
}

void YearsPage::print()
{
    m_list->print();
}

void YearsPage::save()
{
    // A new year is proposed whole: it may be saved as it stands.
    const school::SchoolYear *year = edited();
    if ((year && !hasUnsavedWork()) || !m_list->panel().check())
        return;
    if (year)
        edit(school::SchoolYear(*year));
    else
        add();
}

void YearsPage::add()
{
    const auto id = m_years.add(typed(), m_terms->terms());
    if (!id) {
        m_list->panel().showError(id.error(), m_desk.messages);
        return;
    }
    const QString label = typed().label;
    m_list->panel().setClean();
    reload();
    m_list->saved(id->value());
    m_desk.messages.undoable(
        tr("%1 is added.").arg(label), [this, key = *id] { return m_years.remove(key); });
}

void YearsPage::edit(const school::SchoolYear &year)
{
    const auto edited = m_dates.edit(year.id, typed(), m_terms->terms(), year.rowVersion);
    ended(edited ? base::Result<security::Undo>(edited->undo) : base::fail(edited.error()),
        year.id.value(), tr("%1 is saved.").arg(typed().label));
}

void YearsPage::makeCurrent()
{
    if (!edited() || !m_list->mayGiveUp())
        return;
    const school::SchoolYear year = *edited();
    ended(m_years.makeCurrent(year.id), year.id.value(),
        tr("%1 is now the current year.").arg(year.dates.label));
}

void YearsPage::ended(const base::Result<security::Undo> &undo, qint64 key, const QString &notice)
{
    if (!undo) {
        m_list->panel().showError(undo.error(), m_desk.messages);
        return;
    }
    m_list->panel().setClean();
    reload();
    m_list->saved(key);
    m_desk.messages.undoable(notice, [this, back = *undo] { return m_years.undo(back); });
}

void YearsPage::remove()
{
    if (!edited())
        return;
    const school::SchoolYear year = *edited();
    if (!m_desk.dialogs.confirm(tr("Remove this year?"),
            tr("%1 was made by mistake and nothing stands in it. It cannot be brought back.")
                .arg(year.dates.label),
            tr("Remove")))
        return;
    if (const auto removed = m_years.remove(year.id); !removed) {
        m_desk.messages.showError(removed.error());
        return;
    }
    m_list->panel().setClean();
    reload();
    m_desk.messages.notice(tr("%1 is removed.").arg(year.dates.label));
}

} // namespace ui
