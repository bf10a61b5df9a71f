// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/member/contact.h"
#include "ui/models/rowmodel.h"

#include <QVariantMap>
#include <QWidget>

#include <memory>

namespace bashgah::ui {

struct AppContext;
class Card;
class ContactPanel;
class TablePane;

/// A table of contacts beside the panel that answers them: of one member, or of all of one state.
class ContactList final : public QWidget
{
    Q_OBJECT
public:
    enum class Who { Shown, Hidden }; ///< whether the member's name is a column
    ContactList(AppContext &context, Who who, QWidget *parent = nullptr);

    void setContacts(std::vector<domain::Contact> contacts);
    [[nodiscard]] TablePane &pane() const { return *m_pane; }
    void beginNew(domain::MemberId member);
    void open(domain::ContactId id);
    /// Which contact the panel is about, 0 a new one, and as which version it was read: a map with the keys of
    /// typedwork; invalid: it is closed.
    [[nodiscard]] QVariant openPanel() const;
    /// The contact of openPanel() in the window before, even where it left the list since.
    void reopen(const QVariantMap &work);
    /// What is typed in it is lost.
    void closePanel();
    /// False: no panel was open.
    bool stepBack();

signals:
    void changed();

private:
    using Model = RowModel<domain::Contact, QString>;

    [[nodiscard]] std::vector<Column<domain::Contact>> columns(Who who) const;
    [[nodiscard]] QString dueText(const domain::Contact &contact) const;
    void openRow(const QModelIndex &index);
    void change(const domain::Contact &contact);

    AppContext &m_context;
    std::unique_ptr<Model> m_model;
    TablePane *m_pane = nullptr;
    Card *m_card = nullptr;
    ContactPanel *m_panel = nullptr;
};

} // namespace bashgah::ui
