#include "ui/progress/conduct_view.h"

#include "ui/base/buttons.h"
#include "ui/base/empty_state.h"
#include "ui/base/labels.h"
#include "ui/base/scroll_column.h"

#include <QGridLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

bool isSame(
    const std::vector<progress::GridStudent> &one, const std::vector<progress::GridStudent> &other)
{
    return std::equal(
        one.begin(), one.end(), other.begin(), other.end(), [](const auto &a, const auto &b) {
            return a.student == b.student && a.listName == b.listName;
        });
}

bool isSame(const std::vector<progress::Aspect> &one, const std::vector<progress::Aspect> &other)
{
    return std::equal(one.begin(), one.end(), other.begin(), other.end(),
        [](const auto &a, const auto &b) { return a.id == b.id && a.name == b.name; });
}

} // namespace

ConductView::ConductView(const Desk &desk, const ProgressServices &services, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_services(services)
    , m_column(new ScrollColumn)
    , m_empty(new EmptyState(desk.theme, Icon::Competencies, tr("Nobody to look at"),
          tr("Choose a group whose students prepare a diploma. What is looked at is chosen in the "
             "settings.")))
{
    setObjectName(u"conductView"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_column);
    column->addWidget(m_empty);
}

void ConductView::show(const std::vector<progress::GridStudent> &students, QDate day)
{
    auto aspects = m_services.conduct.aspects();
    if (!aspects) {
        m_desk.messages.showError(aspects.error());
        return;
    }
    m_day = day;
    const bool isThere = !students.empty() && !aspects->empty();
    m_column->setVisible(isThere);
    m_empty->setVisible(!isThere);
    if (!isSame(students, m_students) || !isSame(*aspects, m_aspects)) {
        m_students = students;
        m_aspects = std::move(*aspects);
        build();
    }
    showTicks();
}

void ConductView::build()
{
    m_keys.clear();
    if (m_place)
        m_place->deleteLater();
    m_place = new QWidget;
    auto *grid = new QGridLayout(m_place);
    grid->setContentsMargins(0, 0, m_desk.theme.px(8), 0);
    grid->setHorizontalSpacing(m_desk.theme.px(8));
    grid->setVerticalSpacing(m_desk.theme.px(6));
    for (size_t aspect = 0; aspect < m_aspects.size(); ++aspect) {
        grid->addWidget(makeLabel(m_aspects[aspect].name, LabelLook::Field), 0, 1 + int(aspect) * 3,
            1, 2, Qt::AlignCenter);
        grid->setColumnMinimumWidth(3 + int(aspect) * 3, m_desk.theme.px(14));
    }
    for (size_t row = 0; row < m_students.size(); ++row) {
        grid->addWidget(makeLabel(m_students[row].listName), int(row) + 1, 0);
        for (size_t aspect = 0; aspect < m_aspects.size(); ++aspect) {
            for (const bool isGood : {true, false}) {
                addKey(*grid, int(row) + 1, 1 + int(aspect) * 3 + (isGood ? 0 : 1), m_students[row],
                    m_aspects[aspect], isGood);
            }
        }
    }
    grid->setColumnStretch(1 + int(m_aspects.size()) * 3, 1);
    grid->setRowStretch(int(m_students.size()) + 1, 1);
    m_column->column()->addWidget(m_place);
}

void ConductView::addKey(QGridLayout &grid, int row, int column,
    const progress::GridStudent &student, const progress::Aspect &aspect, bool isGood)
{
    const QString name = isGood ? tr("%1: %2, well done") : tr("%1: %2, to work on");
    auto *button = new IconButton(m_desk.theme, isGood ? Icon::Check : Icon::TrendUp,
        name.arg(student.listName, aspect.name));
    button->setObjectName(u"conduct-%1-%2-%3"_s.arg(QString::number(row - 1),
        QString::number(aspect.id.value()), isGood ? u"good"_s : u"work"_s));
    button->setCheckable(true);
    button->setEnabled(m_services.mayObserve());
    button->setMinimumSize(m_desk.theme.px(40), m_desk.theme.px(34));
    grid.addWidget(button, row, column);
    const size_t key = m_keys.size();
    m_keys.push_back(
        {button, student.student, aspect.id, isGood, name.arg(student.listName, aspect.name)});
    connect(button, &QToolButton::clicked, this, [this, key] { touch(key); });
}

void ConductView::showTicks()
{
    std::vector<people::StudentId> students;
    for (const progress::GridStudent &one : m_students)
        students.push_back(one.student);
    auto ticks = m_services.conduct.ofDay(students, m_day);
    if (!ticks) {
        m_desk.messages.showError(ticks.error());
        return;
    }
    m_ticks = std::move(*ticks);
    for (const Key &key : m_keys) {
        const bool isOn =
            std::any_of(m_ticks.begin(), m_ticks.end(), [&key](const progress::Tick &tick) {
                return tick.details.student == key.student && tick.details.aspect == key.aspect
                    && tick.details.isGood == key.isGood;
            });
        key.button->setChecked(isOn);
        if (key.isGood)
            key.button->setIconName(
                isOn ? Icon::CheckCircle : Icon::Check, isOn ? Ink::Good : Ink::Muted);
        else
            key.button->setIconName(Icon::TrendUp, isOn ? Ink::Warning : Ink::Muted);
    }
}

void ConductView::touch(size_t at)
{
    const Key key = m_keys.at(at);
    const auto already =
        std::find_if(m_ticks.begin(), m_ticks.end(), [&key](const progress::Tick &tick) {
            return tick.details.student == key.student && tick.details.aspect == key.aspect
                && tick.details.isGood == key.isGood;
        });
    const bool isTakenBack = already != m_ticks.end();
    const auto done = isTakenBack
        ? m_services.conduct.withdraw(already->id)
        : m_services.conduct.tick({key.student, key.aspect, key.isGood, m_day});
    if (done) {
        m_desk.messages.clearMessage();
        m_desk.messages.undoable(
            isTakenBack ? tr("%1: taken back.").arg(key.name) : tr("%1: noted.").arg(key.name),
            [this, undo = done->undo] { return m_services.conduct.undo(undo); });
    } else {
        m_desk.messages.showError(done.error());
    }
    showTicks();
}

} // namespace ui
