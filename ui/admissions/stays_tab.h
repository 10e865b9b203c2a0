#pragma once

#include "ui/admissions/admissions_services.h"
#include "ui/base/cell_rows.h"
#include "ui/base/desk.h"

#include <QWidget>

class QComboBox;
class QMenu;
class QPushButton;

namespace ui {

class Card;
class DataTable;
class ShownList;

// The sessions of stays with the places left, and who comes when: agreements, grids, outcomes.
class StaysTab final : public QWidget {
    Q_OBJECT

public:
    StaysTab(const Desk &desk, const AdmissionsServices &services, QWidget *parent = nullptr);
    void reload();
    void print();
    // Asks for a stay of one candidate.
    void plan(admissions::ApplicationId application, const QString &name);

signals:
    void changed();

private:
    [[nodiscard]] Card *makeSessions();
    [[nodiscard]] Card *makeStays();
    void makeActs(Card &card);
    [[nodiscard]] base::Done read();
    void showSessions();
    void filter();
    void showActs();
    [[nodiscard]] const admissions::StayRow *chosen() const;

    void addSession();
    void editSession();
    void edit();
    void conclude(admissions::StayOutcome outcome);
    void observe();
    [[nodiscard]] std::optional<admissions::StayAgreement> agreement(bool isNew);
    void saveAgreement();
    void printAgreement();
    void save(const admissions::StayAgreement &issued);
    void print(const admissions::StayAgreement &issued);
    void showIssued(QMenu &menu); // each agreement of the stay, as it was issued
    void issueAgain();
    void ended(const QString &notice, const security::Undo &undo);

    const Desk m_desk;
    const AdmissionsServices m_services;
    const bool m_mayWrite;
    std::vector<admissions::SessionRow> m_sessions;
    std::vector<admissions::StayRow> m_stays;
    CellRows m_sessionRows;
    CellRows m_stayRows;
    DataTable *m_sessionTable;
    DataTable *m_stayTable;
    QComboBox *m_which;
    QPushButton *m_agreement;
    QPushButton *m_grid;
    QPushButton *m_outcome;
    QPushButton *m_edit;
    ShownList *m_shown = nullptr;
};

} // namespace ui
