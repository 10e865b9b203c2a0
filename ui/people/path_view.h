#pragma once

#include "core/diplomas/framework_service.h"
#include "core/paths/objective_service.h"
#include "core/paths/path_service.h"
#include "core/placements/placement_service.h"
#include "ui/base/cell_rows.h"
#include "ui/base/desk.h"
#include "ui/base/icons.h"
#include "ui/people/people_services.h"

#include <QWidget>

#include <functional>

class QHBoxLayout;
class QPushButton;

namespace ui {

class DataTable;
class PathCard;
class Tabs;

// In a student's file: the individual path. Beside its facts stand the units of the exam, the
// competencies asked for, the objectives, the stays in companies, and what stands about exams.
// Enter opens a line.
class PathView final : public QWidget {
    Q_OBJECT

public:
    PathView(const Desk &desk, const PeopleServices &services, QWidget *parent = nullptr);
    void show(std::optional<people::StudentId> student); // none: a file that is not saved yet
    using QWidget::show;

private:
    struct List {
        CellRows *rows = nullptr;
        DataTable *table = nullptr;
        QHBoxLayout *actions = nullptr;
    };
    [[nodiscard]] List addList(const QString &key, const QString &title,
        std::vector<ListColumn> columns, int pill, const QString &emptyText);
    [[nodiscard]] QPushButton *addAction(const List &list, const QString &key, const QString &text,
        Icon icon, void (PathView::*act)());
    using QWidget::addAction;
    void buildLists();
    void addWriting(); // the acts on path and stays
    void addAiming();  // the acts on objectives
    void enableActions();

    void read();
    void readPath();
    void readObjectives();
    void readPlacements();
    void readExams();
    void showCard();
    [[nodiscard]] const paths::IndividualPath *path() const;

    void plan();
    void change();
    void editUnit();
    void leaveOut();
    void askAgain();
    void setLeftOut(std::vector<paths::LeftOut> leftOut, const QString &notice);
    void addObjective();
    void addProject();
    void addAim(paths::ObjectiveKind kind);
    void editObjective();
    void addPlacement();
    void editPlacement();
    void removePlacement();
    void changed(const QString &notice, const base::Result<paths::ChangedPath> &result);
    void done(const QString &notice, std::function<base::Done()> undo);
    [[nodiscard]] QString about() const;

    const Desk m_desk;
    const PeopleServices m_services;
    const bool m_mayWrite;
    const bool m_mayAim;
    paths::PathService m_paths;
    paths::ObjectiveService m_aims;
    placements::PlacementService m_stays;
    diplomas::FrameworkService m_frameworks;

    std::optional<people::StudentId> m_student;
    std::vector<paths::IndividualPath> m_all;
    size_t m_chosen = 0;
    std::optional<diplomas::Framework> m_framework;
    std::vector<paths::Objective> m_objectives;
    std::vector<placements::Placement> m_placements;

    PathCard *m_card;
    Tabs *m_tabs;
    List m_units;
    List m_competencies;
    List m_goals;
    List m_companies;
    List m_exams;
    QPushButton *m_editUnit = nullptr;
    QPushButton *m_leaveOut = nullptr;
    QPushButton *m_askAgain = nullptr;
    QPushButton *m_editGoal = nullptr;
    QPushButton *m_editStay = nullptr;
    QPushButton *m_removeStay = nullptr;
};

} // namespace ui
