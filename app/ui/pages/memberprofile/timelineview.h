// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/counter/countertypes.h"
#include "services/members/membertypes.h"
#include "ui/format/tiernames.h"
#include "ui/models/rowmodel.h"

#include <QVariant>
#include <QWidget>

#include <memory>
#include <optional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace bashgah::ui {

struct AppContext;
class AttachByNumber;
class Card;
class RefundPanel;
class TablePane;
class TimelineChips;

/// Everything that happened to a member, newest first. Enter on a purchase takes goods back.
class TimelineView final : public QWidget
{
    Q_OBJECT
public:
    explicit TimelineView(AppContext &context, QWidget *parent = nullptr);

    void showProfile(const services::MemberProfile &profile, const TierNames &tiers);
    /// The side panel that is open, for another window of the same; invalid: none.
    [[nodiscard]] QVariant openPanel() const;
    /// What was typed in it comes afterwards.
    void reopenPanel(const QVariant &which);
    /// Closes the refund; false when none is open.
    [[nodiscard]] bool stepBack();
    /// On which line the caret stands, if it is a purchase and the table has the focus.
    [[nodiscard]] std::optional<domain::PurchaseId> chosenPurchase() const;
    /// Which kinds it is to show; empty: every kind.
    [[nodiscard]] std::vector<domain::TimelineKind> kinds() const;

signals:
    void olderWanted();
    /// Other kinds are wanted: it is to be shown anew.
    void kindsChanged();
    /// What is chosen is kept in this view of the profile.
    void viewWanted(const QString &view);
    /// Written; what the page shows is old now.
    void changed();

private:
    using Model = RowModel<domain::TimelineItem, QString>;

    void buildList(QVBoxLayout *column);
    [[nodiscard]] std::vector<Column<domain::TimelineItem>> columns() const;
    [[nodiscard]] QString what(const domain::TimelineItem &item) const;
    [[nodiscard]] QString purchaseText(const domain::TimelineItem &item) const;
    [[nodiscard]] QString pointsText(const domain::TimelineItem &item) const;
    void beginRefund();
    void openSource();
    void beginRefund(domain::PurchaseId id);
    void updateButtons();

    AppContext &m_context;
    TablePane *m_pane = nullptr;
    std::unique_ptr<Model> m_model;
    Card *m_side = nullptr;
    RefundPanel *m_refund = nullptr;
    AttachByNumber *m_attach = nullptr;
    TimelineChips *m_chips = nullptr;
    QPushButton *m_refundButton = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_older = nullptr;
    TierNames m_tiers;
    std::optional<domain::MemberId> m_member;
    std::optional<domain::PurchaseId> m_refunded; ///< the last one that the refund was opened for
    QString m_name;
};

} // namespace bashgah::ui
