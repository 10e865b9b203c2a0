// What the page of the competencies reads and prints.
#include "core/reports/grid_pages.h"
#include "core/school/issuer.h"
#include "core/security/policy.h"
#include "ui/base/date_field.h"
#include "ui/base/empty_state.h"
#include "ui/base/list_output.h"
#include "ui/base/tabs.h"
#include "ui/progress/conduct_view.h"
#include "ui/progress/grid_view.h"
#include "ui/progress/history_panel.h"
#include "ui/progress/progress_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

// Fills a box anew and stays on what was chosen, where it is still there.
template <class Rows, class KeyOf, class NameOf>
void fill(QComboBox &box, const Rows &rows, KeyOf keyOf, NameOf nameOf)
{
    const QVariant chosen = box.currentData();
    const QSignalBlocker quiet(&box);
    box.clear();
    for (const auto &row : rows)
        box.addItem(nameOf(row), keyOf(row));
    const int at = box.findData(chosen);
    box.setCurrentIndex(at >= 0 ? at : box.count() > 0 ? 0 : -1);
}

} // namespace

void ProgressPage::reload()
{
    readGroups();
    readChoices();
    readGrid();
    readConduct();
}

void ProgressPage::readGroups()
{
    const auto groups = m_services.progress.groups();
    if (!groups) {
        m_desk.messages.showError(groups.error());
        return;
    }
    fill(
        *m_group, *groups, [](const progress::GridGroup &one) { return one.group.value(); },
        [](const progress::GridGroup &one) { return one.name; });
}

void ProgressPage::readChoices()
{
    std::vector<progress::GridChoice> choices;
    if (group()) {
        auto found = m_services.progress.choices(*group(), m_desk.clock.today());
        if (!found) {
            m_desk.messages.showError(found.error());
            return;
        }
        choices = std::move(*found);
    }
    fill(
        *m_version, choices, [](const progress::GridChoice &one) { return one.version.value(); },
        [](const progress::GridChoice &one) { return one.name; });
}

void ProgressPage::readGrid()
{
    if (group() && version()) {
        auto read = m_services.progress.grid(*group(), *version(), m_desk.clock.today());
        if (!read) {
            m_desk.messages.showError(read.error());
            return;
        }
        m_grid->setGrid(std::move(*read));
    } else {
        m_grid->clear();
    }
    const bool isThere = grid() && !grid()->columns.empty() && !grid()->students.empty();
    if (!group()) {
        m_empty->setTexts(tr("No group of your own"),
            tr("The grid shows the groups you are in charge of this year."));
    } else if (!version()) {
        m_empty->setTexts(tr("Nobody prepares a diploma here"),
            tr("Give the students of this group their diploma, in their files under Schooling."));
    } else {
        m_empty->setTexts(tr("No competency is written down"),
            tr("Paste the competencies of this diploma on the page of the frameworks; the grid "
               "then stands here."));
    }
    m_empty->setAction(group() && version() ? tr("Open the frameworks") : QString(), Icon::Book);
    m_stack->setCurrentIndex(isThere ? 0 : 1);
    emit headingChanged();
}

void ProgressPage::readConduct()
{
    if (grid())
        m_conduct->show(grid()->students, m_day->date().value_or(m_desk.clock.today()));
    else
        m_conduct->show({}, m_desk.clock.today());
}

void ProgressPage::readSquare()
{
    if (m_history->isHidden())
        return;
    const auto square = about();
    if (!square) {
        m_history->clear(tr("Choose a square: what was seen and decided stands here."));
        return;
    }
    const auto known = m_services.progress.history(square->student, square->competency);
    if (known)
        m_history->show(nameOfSquare(), *known, grid()->scale);
    else
        m_desk.messages.showError(known.error());
}

std::optional<progress::ObservationDetails> ProgressPage::about() const
{
    const QModelIndex at = m_grid->currentIndex();
    if (!grid() || !at.isValid())
        return std::nullopt;
    progress::ObservationDetails details;
    details.student = grid()->students.at(size_t(at.row())).student;
    details.competency = grid()->columns.at(size_t(at.column())).id;
    details.seenOn = m_day->date().value_or(m_desk.clock.today());
    details.context = progress::Context(m_context->currentData().toInt());
    details.contextName = m_workName->text();
    details.isCertificative = m_certificative->isChecked();
    return details;
}

QString ProgressPage::nameOfSquare() const
{
    return m_grid->squares().nameOf(m_grid->currentIndex());
}

void ProgressPage::showPlace(const Place &place)
{
    if (const auto code = progress::GridCode::parse(place.kind)) {
        openGrid(*code);
    } else if (place.kind == u"group") {
        m_group->setCurrentIndex(m_group->findData(place.key));
        readChoices();
        readGrid();
        readConduct();
    }
}

void ProgressPage::openCode()
{
    const auto code = progress::GridCode::parse(m_code->text());
    if (!code) {
        m_desk.messages.showWarning(
            tr("This is not the code of a grid: it begins with GRILLE and stands beside the "
               "square pattern of the sheet."));
        return;
    }
    openGrid(*code);
}

void ProgressPage::openGrid(const progress::GridCode &code)
{
    const int group = m_group->findData(code.group.value());
    if (group < 0) {
        m_desk.messages.showError(security::notThere());
        return;
    }
    m_group->setCurrentIndex(group);
    readChoices();
    const int version = m_version->findData(code.version.value());
    if (version < 0) {
        m_desk.messages.showWarning(
            tr("Nobody in this group prepares the diploma of this grid any more."));
        return;
    }
    m_version->setCurrentIndex(version);
    readGrid();
    readConduct();
    m_tabs->setCurrent(u"grid"_s);
    m_grid->goTo(0, std::max(0, m_grid->squares().columnOf(code.first)));
    m_code->clear();
    m_grid->setFocus();
}

void ProgressPage::printGrid(bool isBlank)
{
    if (!grid() || grid()->columns.empty() || grid()->students.empty()) {
        emit nothingToPrint();
        return;
    }
    const auto identity = m_services.school.read();
    if (!identity) {
        m_desk.messages.showError(identity.error());
        return;
    }
    const QDate today = m_desk.clock.today();
    m_output->print(
        reports::FillInSheets(isBlank ? tr("Blank grid") : tr("Competencies"),
            reports::gridPages(
                *grid(), isBlank ? reports::GridSheet::Blank : reports::GridSheet::AsShown, today),
            school::issuerOf(*identity).name, today),
        ListOutput::Content::Names);
}

} // namespace ui
