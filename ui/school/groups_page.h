#pragma once

#include "core/school/group_service.h"
#include "core/school/staff_service.h"
#include "core/school/workshop_service.h"
#include "ui/base/cell_rows.h"
#include "ui/base/page.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace ui {

class InCharge;
class ListEditor;
class ListOutput;
class MessageBar;

// The groups young people learn in, who is in charge of them, and what departs from the rules of
// these schools: 8 to 12 in a group, one master.
class GroupsPage final : public Page {
    Q_OBJECT

public:
    struct Services {
        security::Workspace &workspace;
        school::GroupService &groups;
        school::WorkshopService &workshops;
        school::StaffService &staff;
        ListOutput &output;
    };

    GroupsPage(const Desk &desk, const Services &services, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    void reload() override;
    [[nodiscard]] QSet<QString> shows() const override;
    void save() override;
    void print() override;
    [[nodiscard]] bool hasUnsavedWork() const override;

private:
    void buildPanel();
    [[nodiscard]] const school::Group *edited() const;
    [[nodiscard]] CellRows::Row rowOf(const school::Group &group);
    [[nodiscard]] QString workshopName(std::optional<school::WorkshopId> id) const;
    void readWorkshops();
    void fill();
    [[nodiscard]] school::GroupDetails typed() const;
    void archiveOrBringBack();
    void ended(const base::Result<security::Edited> &done, qint64 key, const QString &notice);

    const Desk &m_desk;
    Services m_services;
    std::vector<school::Group> m_rows;
    std::vector<school::Workshop> m_workshops;
    CellRows m_model;
    MessageBar *m_warnings;
    ListEditor *m_list;
    InCharge *m_inCharge;
    QComboBox *m_kind;
    QLineEdit *m_name;
    QComboBox *m_workshop;
    QSpinBox *m_capacity;
    QPushButton *m_archive;
};

} // namespace ui
