// What the files to complete are narrowed to, and the rows that are left.
#include "ui/base/data_table.h"
#include "ui/base/empty_state.h"
#include "ui/base/pill_label.h"
#include "ui/base/search_field.h"
#include "ui/paperwork/missing_page.h"
#include "ui/paperwork/missing_rows.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

using paperwork::IncompleteFile;
using paperwork::LackingPaper;

namespace {

constexpr int kChoiceLetters = 16;
constexpr int kSearchWidth = 130;

// A choice of papers or groups, "all" first; what was chosen stays chosen.
void refill(QComboBox &box, const QString &all, const QList<std::pair<QString, qint64>> &choices)
{
    const QSignalBlocker quiet(box);
    const QVariant former = box.currentData();
    box.clear();
    box.addItem(all);
    for (const auto &[name, key] : choices)
        box.addItem(name, key);
    box.setCurrentIndex(former.isValid() ? std::max(0, box.findData(former)) : 0);
}

bool names(const std::vector<LackingPaper> &papers, qint64 requirement)
{
    return std::any_of(papers.begin(), papers.end(),
        [&](const LackingPaper &paper) { return paper.requirement.value() == requirement; });
}

} // namespace

QWidget *MissingPage::makeFilters()
{
    auto *filters = new QWidget(this);
    auto *row = new QHBoxLayout(filters);
    const int edge = m_desk.theme.px(14);
    row->setContentsMargins(edge, 0, edge, edge / 2);
    row->setSpacing(m_desk.theme.px(8));
    m_search->setObjectName(u"missingSearch"_s);
    m_search->setMinimumWidth(m_desk.theme.px(kSearchWidth));
    m_which->addItems({tr("What is missing"), tr("What ends soon"), tr("Both")});
    m_kind->addItems({tr("All enrolments"), tr("First enrolment"), tr("Re-enrolment"),
        tr("Under 18"), tr("18 and over")});
    const auto name = [](QComboBox *box, const QString &object, const QString &accessible) {
        box->setObjectName(object);
        box->setAccessibleName(accessible);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(kChoiceLetters);
    };
    name(m_which, u"missingWhich"_s, tr("Which papers"));
    name(m_paper, u"missingPaper"_s, tr("Paper"));
    name(m_group, u"missingGroup"_s, tr("Group"));
    name(m_kind, u"missingKind"_s, tr("Kind of enrolment"));
    row->addWidget(m_search, 1);
    for (QComboBox *box : {m_which, m_paper, m_group, m_kind}) {
        row->addWidget(box);
        connect(box, &QComboBox::currentIndexChanged, this, &MissingPage::showRows);
    }
    connect(m_search, &QLineEdit::textChanged, m_table, &DataTable::setFilterText);
    connect(m_search, &SearchField::leftDownwards, m_table, [this] { m_table->setFocus(); });
    return filters;
}

void MissingPage::fillChoices()
{
    QList<std::pair<QString, qint64>> papers;
    for (const paperwork::Requirement &one : m_list.requirements)
        papers.emplace_back(one.details.name, one.id.value());
    refill(*m_paper, tr("All papers"), papers);
    QMap<QString, qint64> groups;
    for (const IncompleteFile &file : m_list.files) {
        if (file.who.workshopGroup)
            groups.insert(file.who.workshopGroupName, file.who.workshopGroup->value());
        if (file.who.theoryGroup)
            groups.insert(file.who.theoryGroupName, file.who.theoryGroup->value());
    }
    QList<std::pair<QString, qint64>> named;
    for (auto group = groups.cbegin(); group != groups.cend(); ++group)
        named.emplace_back(group.key(), group.value());
    refill(*m_group, tr("All groups"), named);
}

bool MissingPage::isShown(const IncompleteFile &file) const
{
    const int which = m_which->currentIndex();
    const qint64 paper = m_paper->currentData().toLongLong();
    const bool isLacking =
        which != Ending && (paper == 0 ? !file.lacking.empty() : names(file.lacking, paper));
    const bool isEnding =
        which != Lacking && (paper == 0 ? !file.ending.empty() : names(file.ending, paper));
    if (!isLacking && !isEnding)
        return false;
    const qint64 group = m_group->currentData().toLongLong();
    const auto is = [group](const std::optional<school::GroupId> &one) {
        return one && one->value() == group;
    };
    if (group != 0 && !is(file.who.workshopGroup) && !is(file.who.theoryGroup))
        return false;
    return MissingRows::isOfKind(file.who, m_kind->currentIndex(), m_desk.clock.today());
}

void MissingPage::showRows()
{
    const int which = m_which->currentIndex();
    const qint64 paper = m_paper->currentData().toLongLong();
    std::vector<CellRows::Row> rows;
    for (const IncompleteFile &file : m_list.files) {
        if (isShown(file))
            rows.push_back(MissingRows::rowOf(
                file, which != Ending, which != Lacking, paper, m_desk.clock.today()));
    }
    if (m_list.looked == 0)
        m_empty->setTexts(tr("No student is enrolled"),
            tr("The papers of enrolled students, and of those to come, are followed here."));
    else
        m_empty->setTexts(tr("Nothing is missing here"),
            tr("Every file that is looked at has its papers. Widen the filters to see others."));
    m_model.setRows(std::move(rows));
    m_count->setText(tr("%n file(s)", nullptr, m_table->shownRows()), Tone::Accent);
    enableActions();
}

} // namespace ui
