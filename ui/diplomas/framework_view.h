#pragma once

#include "ui/base/desk.h"
#include "ui/diplomas/diploma_services.h"

#include <QWidget>

class QAction;
class QLabel;
class QMenu;
class QPushButton;

namespace ui {

class CompetenciesTab;
class IconButton;
class MessageBar;
class PillLabel;
class Tabs;
class UnitsTab;

// One version whole: what is still unknown of it and where to look, its competencies, its units,
// and what the director decides about it.
class FrameworkView final : public QWidget {
    Q_OBJECT

public:
    FrameworkView(const Desk &desk, const DiplomaServices &services, QWidget *parent = nullptr);

    void setFramework(
        const diplomas::Framework &framework, const std::vector<diplomas::Framework> &known);
    void paste();
    void print();

signals:
    void changed();
    void opened(qint64 version);
    void left();

private:
    void buildHead();
    void showBanner();
    void fillMenu();
    void showActs();
    void editVersion();
    void verify();
    void complete();
    void attach();
    void beginVersion();
    void retireOrRestore();
    void ended(const QString &notice, const security::Undo &undo);

    const Desk m_desk;
    const DiplomaServices m_services;
    std::optional<diplomas::Framework> m_framework;
    IconButton *m_back;
    QLabel *m_name;
    QLabel *m_facts;
    PillLabel *m_state;
    QPushButton *m_verify;
    QPushButton *m_more;
    QMenu *m_menu;
    QAction *m_pasteMore = nullptr;
    QAction *m_begin = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_complete = nullptr;
    QAction *m_attach = nullptr;
    QAction *m_retire = nullptr;
    MessageBar *m_banner;
    Tabs *m_tabs;
    CompetenciesTab *m_competencies;
    UnitsTab *m_units;
};

} // namespace ui
