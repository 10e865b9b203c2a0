#pragma once

#include "ui/admissions/admissions_services.h"
#include "ui/base/cell_rows.h"
#include "ui/base/desk.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace ui {

class ApplicantPanel;
class CandidateBoard;
class Card;
class DataTable;
class EmptyState;
class SearchField;
class ShownList;
struct BoardStep;

// The candidates of a year by their step: the list or the board of the same people with its filters
// and counts, the places left, and the panel of the one who is chosen.
class CandidatesTab final : public QWidget {
    Q_OBJECT

public:
    CandidatesTab(const Desk &desk, const AdmissionsServices &services, QWidget *parent = nullptr);
    void reload(std::optional<school::SchoolYearId> year);
    void select(admissions::ApplicationId id);
    void showToCall(); // those whose next action is due
    void addCandidate();
    void print();
    [[nodiscard]] int openCount() const; // those on their way

signals:
    void changed(); // something was written: read again
    void addWanted();
    void stayWanted(admissions::ApplicationId id, const QString &name);

private:
    void buildTable();
    [[nodiscard]] QWidget *makeFilters();
    [[nodiscard]] base::Done read();
    void fillSteps();
    void fillWorkshops();
    [[nodiscard]] base::Done readPlaces();
    void showPlaces(const QString &year, const std::vector<admissions::GroupPlaces> &places);
    void filter();
    void connectBoard();
    [[nodiscard]] bool isBoard() const;
    [[nodiscard]] bool showsEnded() const;
    [[nodiscard]] std::vector<BoardStep> boardSteps() const;
    void showView();
    void fillBoard();
    void focusShown();
    void moveTo(qint64 key, const QString &state);
    void showChosen();
    [[nodiscard]] bool accepts(const admissions::CandidateRow &row, int step) const;
    [[nodiscard]] const admissions::CandidateRow *chosen() const;
    [[nodiscard]] QString filterNote() const;

    void changeStep(const QString &state);
    void note();
    void correct();
    void admit();
    [[nodiscard]] base::Done admitWith(const admissions::Candidate &candidate);
    void ended(const QString &notice, const security::Undo &undo);

    const Desk m_desk;
    const AdmissionsServices m_services;
    const bool m_mayWrite;
    std::optional<school::SchoolYearId> m_year;
    admissions::FunnelCodes m_codes;
    std::vector<admissions::CandidateRow> m_candidates;
    CellRows m_rows;
    SearchField *m_search;
    QComboBox *m_workshop;
    QComboBox *m_steps;
    QLabel *m_places;
    QPushButton *m_asList;
    QPushButton *m_asBoard;
    QPushButton *m_ended;
    Card *m_list;
    CandidateBoard *m_board;
    QStackedWidget *m_views;
    DataTable *m_table;
    EmptyState *m_empty;
    ApplicantPanel *m_panel;
    ShownList *m_shown = nullptr;
};

} // namespace ui
