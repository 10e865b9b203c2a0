#pragma once

#include "core/progress/grid_code.h"
#include "ui/base/page.h"
#include "ui/progress/progress_services.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace ui {

class ConductView;
class DateField;
class EmptyState;
class GridView;
class HistoryPanel;
class ListOutput;
class Tabs;

// The competencies of a group ("Compétences"): the grid students × competencies by keyboard, with
// the history of a square beside it, and know-how-to-be in one touch. What is worked on today is
// said once and stands on everything that is typed. From here grids are printed, blank ones too,
// and typed back by their code.
class ProgressPage final : public Page {
    Q_OBJECT

public:
    ProgressPage(const Desk &desk, const ProgressServices &services, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QList<QWidget *> topBarActions() const override;
    void reload() override;
    [[nodiscard]] QSet<QString> shows() const override;
    [[nodiscard]] QList<KeyHelp> keys() const override;
    // kind: the text of a printed code, or "group" with its key.
    void showPlace(const Place &place) override;
    void print() override; // the grid as it is shown

private:
    [[nodiscard]] QWidget *makeChoices();
    [[nodiscard]] QWidget *makeWork();
    [[nodiscard]] QWidget *makeGrid();
    void makeActions();
    void readGroups();
    void readChoices();
    void readGrid();
    void readConduct();
    void readSquare();
    void openCode();
    void openGrid(const progress::GridCode &code);
    void printGrid(bool isBlank);

    [[nodiscard]] std::optional<school::GroupId> group() const;
    [[nodiscard]] std::optional<diplomas::DiplomaVersionId> version() const;
    [[nodiscard]] const progress::Grid *grid() const;
    [[nodiscard]] std::optional<progress::ObservationDetails> about() const; // the square, the work
    [[nodiscard]] QString nameOfSquare() const;
    void observeDigit(int digit);
    void observeLetter(QChar letter);
    void note(const progress::ObservationDetails &details);
    void observeInFull();
    void decideSeen();
    void decideColumn(); // all students of the column, by what was seen last
    void decide(progress::LevelId level, std::optional<progress::Rule> rule);
    void withdraw(progress::ObservationId id);
    void withdraw(progress::DecidedLevelId id);
    void openEvidence(progress::EvidenceId id);
    void addEvidence(progress::ObservationId id);
    void toldUndo(const QString &text, const security::Undo &undo);

    const Desk &m_desk;
    ProgressServices m_services;
    ListOutput *m_output;
    QComboBox *m_group;
    QComboBox *m_version;
    QLineEdit *m_code;
    QWidget *m_work;
    DateField *m_day;
    QComboBox *m_context;
    QLineEdit *m_workName;
    QCheckBox *m_certificative;
    Tabs *m_tabs;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    GridView *m_grid;
    HistoryPanel *m_history;
    ConductView *m_conduct;
    QPushButton *m_historyButton;
    QPushButton *m_print;
};

} // namespace ui
