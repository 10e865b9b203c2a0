#pragma once

#include "core/progress/decided_level.h"
#include "ui/base/theme.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ui {

class Card;
class ScrollColumn;
enum class LabelLook;

// What is known of one square: the level that counts and who decided it, what the rules propose
// with their reason, and every observation with its author and proofs. It asks, the page does.
class HistoryPanel final : public QWidget {
    Q_OBJECT

public:
    HistoryPanel(const Theme &theme, bool mayObserve, QWidget *parent = nullptr);
    void show(const QString &name, const progress::CompetencyProgress &known,
        const progress::Scale &scale);
    void clear(const QString &why); // nothing is chosen

signals:
    void decideWanted(progress::LevelId level, std::optional<progress::Rule> rule);
    void observeWanted();
    void withdrawWanted(progress::ObservationId observation);
    void withdrawLevelWanted(progress::DecidedLevelId level);
    void evidenceWanted(progress::EvidenceId evidence);
    void addEvidenceWanted(progress::ObservationId observation);

private:
    enum class Source { All, Formative, Certificative, Company };
    void fill();
    void empty();
    [[nodiscard]] bool isWanted(const progress::Observation &one) const;
    void addDecided(const progress::CompetencyProgress &known, const progress::Scale &scale);
    void addProposals(const progress::CompetencyProgress &known, const progress::Scale &scale);
    [[nodiscard]] static std::optional<progress::LevelId> levelToBeginWith(
        const progress::CompetencyProgress &known, const progress::Scale &scale);
    void addChoice(const progress::CompetencyProgress &known, const progress::Scale &scale);
    void addObservation(
        const progress::Observation &one, const progress::Scale &scale, bool isFromEarlier);
    void addText(const QString &text, LabelLook look);
    QPushButton *addButton(const QString &text, const QString &name);

    const Theme &m_theme;
    bool m_mayObserve;
    Card *m_card;
    QLabel *m_name;
    QPushButton *m_observe;
    ScrollColumn *m_scroll;
    QComboBox *m_source; // which observations are listed
    std::optional<progress::CompetencyProgress> m_known;
    progress::Scale m_scale;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_column = nullptr;
};

} // namespace ui
