#pragma once

#include "ui/base/page.h"
#include "ui/diplomas/diploma_services.h"

class QMenu;
class QPushButton;
class QStackedWidget;

namespace ui {

class FrameworkList;
class FrameworkView;

// The page "diplomas": the frameworks of the school, one of them opened over the list.
class DiplomasPage final : public Page {
    Q_OBJECT

public:
    DiplomasPage(const Desk &desk, const DiplomaServices &services, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QList<QWidget *> topBarActions() const override;
    void reload() override;
    [[nodiscard]] QSet<QString> shows() const override;
    // "framework" with a version; anything else is the list.
    void showPlace(const Place &place) override;
    void print() override;
    [[nodiscard]] QList<KeyHelp> keys() const override;

private:
    void buildActions();
    void open(qint64 version);
    void showList();
    void showOpened();
    void add();
    void paste();
    void importFile();
    void exportFile();
    void keepFile(const QString &path);
    [[nodiscard]] const diplomas::Framework *opened() const;

    const Desk m_desk;
    const DiplomaServices m_services;
    std::vector<diplomas::Framework> m_frameworks;
    std::optional<diplomas::DiplomaVersionId> m_opened;
    QStackedWidget *m_stack;
    FrameworkList *m_list;
    FrameworkView *m_view;
    QPushButton *m_files;
    QPushButton *m_add;
    QPushButton *m_paste;
};

} // namespace ui
