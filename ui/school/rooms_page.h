#pragma once

#include "core/school/room_service.h"
#include "core/school/workshop_service.h"
#include "ui/base/edited_list_page.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace ui {

class ListOutput;

// The rooms of the school, and the workshops some of them belong to.
class RoomsPage final : public EditedListPage {
    Q_OBJECT

public:
    RoomsPage(const Desk &desk, security::Workspace &workspace, ListOutput &output,
        QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    void reload() override;
    [[nodiscard]] QSet<QString> shows() const override;
    void save() override;

private:
    void buildPanel();
    [[nodiscard]] base::Done read();
    [[nodiscard]] const school::Room *edited() const;
    [[nodiscard]] QString workshopName(std::optional<school::WorkshopId> id) const;
    [[nodiscard]] school::RoomDetails typed() const;
    void fill();
    void edit(const school::Room &changed, const QString &notice);
    void archiveOrBringBack();

    school::RoomService m_rooms;
    school::WorkshopService m_workshops;
    std::vector<school::Room> m_rows;
    std::vector<school::Workshop> m_known;
    QLineEdit *m_name;
    QComboBox *m_workshop;
    QSpinBox *m_places;
    QPushButton *m_archive;
};

} // namespace ui
