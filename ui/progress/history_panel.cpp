#include "ui/progress/history_panel.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "ui/base/buttons.h"
#include "ui/base/card.h"
#include "ui/base/labels.h"
#include "ui/base/plain_text.h"
#include "ui/base/scroll_column.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace ui {

using progress::CompetencyProgress;
using progress::DecidedLevel;
using progress::Observation;
using progress::Proposal;
using progress::Scale;

namespace {

QLabel *wrapped(const QString &text, LabelLook look)
{
    auto *label = makeLabel(text, look);
    label->setWordWrap(true);
    return label;
}

QString decidedWords(const CompetencyProgress &known, const DecidedLevel &one)
{
    QStringList words{HistoryPanel::tr("decided on %1 by %2")
                          .arg(base::formatDate(one.decidedOn), one.authorName)};
    if (one.proposal)
        words += progress::titleOf(*one.proposal);
    if (one.isTakenOver)
        words += HistoryPanel::tr("taken over");
    if (known.isFromEarlier(one))
        words += HistoryPanel::tr("on the competency this one replaces");
    return words.join(u" · "_s);
}

QString observedWords(const Observation &one, bool isFromEarlier)
{
    QStringList words{base::formatDate(one.details.seenOn), shownContext(one.details),
        one.details.isCertificative ? HistoryPanel::tr("certificative")
                                    : HistoryPanel::tr("formative"),
        one.authorName};
    if (isFromEarlier)
        words += HistoryPanel::tr("on the competency this one replaces");
    return words.join(u" · "_s);
}

} // namespace

HistoryPanel::HistoryPanel(const Theme &theme, bool mayObserve, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_mayObserve(mayObserve)
    , m_card(new Card(theme, tr("History"), this))
    , m_name(wrapped({}, LabelLook::Strong))
    , m_observe(makeButton(theme, tr("&Observe…"), ButtonLook::Secondary, Icon::Plus))
    , m_scroll(new ScrollColumn)
    , m_source(new QComboBox)
{
    setObjectName(u"squareHistory"_s);
    m_observe->setObjectName(u"observe"_s);
    m_observe->setVisible(mayObserve);
    m_card->body()->addWidget(m_name);
    m_source->setObjectName(u"historySource"_s);
    m_source->setAccessibleName(tr("Observations that are listed"));
    m_source->addItem(tr("All observations"), int(Source::All));
    m_source->addItem(tr("Formative ones"), int(Source::Formative));
    m_source->addItem(tr("Certificative ones"), int(Source::Certificative));
    m_source->addItem(tr("Seen in a company"), int(Source::Company));
    m_card->body()->addWidget(m_source);
    connect(m_source, &QComboBox::activated, this, &HistoryPanel::fill);
    m_card->body()->addWidget(m_scroll, 1);
    m_card->body()->addWidget(m_observe, 0, Qt::AlignLeft);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    connect(m_observe, &QPushButton::clicked, this, &HistoryPanel::observeWanted);
}

void HistoryPanel::empty()
{
    if (m_content) {
        // One of its buttons may be what asked for this. Hidden first: what is seen while it loses
        // its parent would become a window and take the place of the one at work.
        m_content->hide();
        m_content->setParent(nullptr);
        m_content->deleteLater();
    }
    m_content = new QWidget;
    m_column = new QVBoxLayout(m_content);
    m_column->setContentsMargins(0, 0, m_theme.px(6), 0);
    m_column->setSpacing(m_theme.px(6));
    m_scroll->column()->addWidget(m_content);
}

void HistoryPanel::clear(const QString &why)
{
    m_known.reset();
    empty();
    m_name->clear();
    m_observe->setEnabled(false);
    addText(why, LabelLook::Muted);
    m_column->addStretch(1);
}

void HistoryPanel::show(const QString &name, const CompetencyProgress &known, const Scale &scale)
{
    m_known = known;
    m_scale = scale;
    m_name->setText(name);
    m_observe->setEnabled(true);
    fill();
}

bool HistoryPanel::isWanted(const Observation &one) const
{
    switch (Source(m_source->currentData().toInt())) {
    case Source::All:
        return true;
    case Source::Formative:
        return !one.details.isCertificative;
    case Source::Certificative:
        return one.details.isCertificative;
    case Source::Company:
        return one.details.context == progress::Context::Placement;
    }
    return true;
}

void HistoryPanel::fill()
{
    if (!m_known)
        return;
    const CompetencyProgress &known = *m_known;
    const Scale &scale = m_scale;
    empty();
    addDecided(known, scale);
    addProposals(known, scale);
    if (m_mayObserve)
        addChoice(known, scale);
    std::vector<Observation> wanted;
    std::copy_if(known.observations.begin(), known.observations.end(), std::back_inserter(wanted),
        [this](const Observation &one) { return isWanted(one); });
    addText(wanted.empty() ? tr("Nothing was seen yet.")
                           : tr("%n observation(s)", nullptr, int(wanted.size())),
        LabelLook::Caption);
    for (const Observation &one : wanted)
        addObservation(one, scale, one.details.competency != known.competency);
    m_column->addStretch(1);
}

void HistoryPanel::addText(const QString &text, LabelLook look)
{
    m_column->addWidget(wrapped(text, look));
}

QPushButton *HistoryPanel::addButton(const QString &text, const QString &name)
{
    auto *button = makeButton(m_theme, text, ButtonLook::Quiet);
    button->setObjectName(name);
    m_column->addWidget(button, 0, Qt::AlignLeft);
    return button;
}

void HistoryPanel::addDecided(const CompetencyProgress &known, const Scale &scale)
{
    const DecidedLevel *shown = known.shown();
    addText(shown ? scale.nameOf(shown->level) : tr("Not decided yet"), LabelLook::Heading);
    if (!shown)
        return;
    addText(decidedWords(known, *shown), LabelLook::Muted);
    if (m_mayObserve) {
        connect(addButton(tr("Withdraw this level…"), u"withdrawLevel"_s), &QPushButton::clicked,
            this, [this, id = shown->id] { emit withdrawLevelWanted(id); });
    }
    for (const DecidedLevel &one : known.decisions) {
        if (one.id == shown->id)
            continue;
        const QString was = one.isLiving()
            ? tr("Before: %1").arg(scale.nameOf(one.level))
            : tr("Withdrawn: %1 (%2)").arg(scale.nameOf(one.level), one.withdrawnReason);
        addText(base::joined({was, decidedWords(known, one)}, u" · "_s), LabelLook::Muted);
    }
}

void HistoryPanel::addProposals(const CompetencyProgress &known, const Scale &scale)
{
    const std::vector<Proposal> proposals = proposalsOf(known.observations, scale);
    if (proposals.empty())
        return;
    addText(tr("What the rules propose"), LabelLook::Caption);
    for (const Proposal &one : proposals) {
        const progress::Level *level = scale.find(one.level);
        const QString words = tr("%1: %2").arg(titleOf(one.rule), scale.nameOf(one.level));
        if (!m_mayObserve || !level || level->retired) {
            addText(words, LabelLook::Body);
            continue;
        }
        auto *button = addButton(escapedMnemonic(words), u"propose-"_s + storedName(one.rule));
        connect(button, &QPushButton::clicked, this,
            [this, one] { emit decideWanted(one.level, one.rule); });
    }
}

// The level the choice begins with: the one that is shown, else what was seen last, so that Alt+D
// never decides something nobody chose.
std::optional<progress::LevelId> HistoryPanel::levelToBeginWith(
    const CompetencyProgress &known, const Scale &scale)
{
    if (const DecidedLevel *shown = known.shown())
        return shown->level;
    const std::vector<Proposal> proposals = proposalsOf(known.observations, scale);
    return proposals.empty() ? std::nullopt : std::optional(proposals.front().level);
}

void HistoryPanel::addChoice(const CompetencyProgress &known, const Scale &scale)
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    auto *levels = new QComboBox;
    levels->setObjectName(u"levelToDecide"_s);
    levels->setAccessibleName(tr("Level to decide"));
    for (const progress::Level &level : scale.offered()) {
        levels->addItem(u"%1 %2"_s.arg(QString::number(level.details.digit), level.details.name),
            level.id.value());
    }
    const auto first = levelToBeginWith(known, scale);
    levels->setPlaceholderText(tr("Choose a level"));
    levels->setCurrentIndex(first ? levels->findData(first->value()) : -1);
    auto *decide = makeButton(m_theme, tr("&Decide"));
    decide->setObjectName(u"decideLevel"_s);
    line->addWidget(levels, 1);
    line->addWidget(decide);
    m_column->addWidget(row);
    connect(decide, &QPushButton::clicked, this, [this, levels] {
        if (levels->currentIndex() < 0)
            levels->setFocus(Qt::OtherFocusReason);
        else
            emit decideWanted(progress::LevelId(levels->currentData().toLongLong()), std::nullopt);
    });
}

void HistoryPanel::addObservation(const Observation &one, const Scale &scale, bool isFromEarlier)
{
    const QString value = shownValue(one.details, scale);
    addText(one.isLiving() ? value : tr("%1, withdrawn: %2").arg(value, one.withdrawnReason),
        one.isLiving() ? LabelLook::Strong : LabelLook::Muted);
    addText(observedWords(one, isFromEarlier), LabelLook::Muted);
    if (!one.details.comment.isEmpty())
        addText(one.details.comment, LabelLook::Body);
    for (const progress::EvidenceLine &proof : one.evidence) {
        auto *open = addButton(escapedMnemonic(proof.shownName), u"evidence"_s);
        open->setIcon(icon(m_theme, proof.isPicture() ? Icon::Eye : Icon::File));
        connect(
            open, &QPushButton::clicked, this, [this, id = proof.id] { emit evidenceWanted(id); });
    }
    if (!m_mayObserve || !one.isLiving())
        return;
    connect(addButton(tr("Add a photo or paper…"), u"addEvidence"_s), &QPushButton::clicked, this,
        [this, id = one.id] { emit addEvidenceWanted(id); });
    connect(addButton(tr("Withdraw…"), u"withdrawObservation"_s), &QPushButton::clicked, this,
        [this, id = one.id] { emit withdrawWanted(id); });
}

} // namespace ui
