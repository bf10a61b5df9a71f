// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/charity/causetypes.h"
#include "ui/models/rowmodel.h"

#include <QVariant>
#include <QWidget>

#include <memory>
#include <optional>

class QPushButton;

namespace bashgah::ui {

struct AppContext;
class GivePanel;
class SidePair;
class TablePane;

/// What a member gave to good causes, where it went, and giving more.
class GivingView final : public QWidget
{
    Q_OBJECT
public:
    explicit GivingView(AppContext &context, QWidget *parent = nullptr);

    void showMember(domain::MemberId member);
    /// The side panel that is open, for another window of the same; invalid: none.
    [[nodiscard]] QVariant openPanel() const;
    /// What was typed in it comes afterwards.
    void reopenPanel(const QVariant &which);
    /// Closes the giving; false when it is not open.
    [[nodiscard]] bool stepBack();

signals:
    void changed();

private:
    using Model = RowModel<services::MemberGift, domain::DonationId>;
    [[nodiscard]] QWidget *buildList();
    [[nodiscard]] std::optional<services::MemberGift> current() const;
    void showButtons();
    void begin();
    void takeBack();

    AppContext &m_context;
    std::unique_ptr<Model> m_model;
    TablePane *m_pane = nullptr;
    GivePanel *m_panel = nullptr;
    SidePair *m_pair = nullptr;
    QPushButton *m_give = nullptr;
    QPushButton *m_back = nullptr;
    std::optional<domain::MemberId> m_member;
};

} // namespace bashgah::ui
