// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/counter/memberledgerservice.h"
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
class ActivityButton;
class AdjustPanel;
class CarryPanel;
class CreditCard;
class Card;
class EmptyOffer;
class TablePane;

/// A member's points: every ledger line with the balance after it, why the chosen line is as it is,
/// what expires when; and adjusting by hand.
class PointsView final : public QWidget
{
    Q_OBJECT
public:
    explicit PointsView(AppContext &context, QWidget *parent = nullptr);

    void showMember(domain::MemberId member);
    /// The side panel that is open, for another window of the same; invalid: none.
    [[nodiscard]] QVariant openPanel() const;
    /// What was typed in it comes afterwards.
    void reopenPanel(const QVariant &which);
    /// Closes the adjusting; false when it is not open.
    [[nodiscard]] bool stepBack();

signals:
    void changed();
    void failed(const bashgah::domain::Error &error);

private:
    struct Row
    {
        qint64 id;
        services::LedgerRow line;
        /// Ledger lines never change; the running balance is part of the line.
        bool operator==(const Row &other) const { return id == other.id; }
    };
    using Model = RowModel<Row, qint64>;

    void buildSide(QVBoxLayout *column);
    void connectAdjust();
    void buildActivity(Card *sums);
    void buildCarry(QVBoxLayout *column, Card *sums);
    [[nodiscard]] std::vector<Column<Row>> columns() const;
    void showSums(const services::MemberLedger &ledger);
    void showWhy();

    AppContext &m_context;
    TablePane *m_pane = nullptr;
    EmptyOffer *m_offer = nullptr; ///< of the list, which owns it
    std::unique_ptr<Model> m_model;
    Card *m_whyCard = nullptr;
    QLabel *m_why = nullptr;
    QLabel *m_sums = nullptr;
    QLabel *m_expiry = nullptr;
    CreditCard *m_credit = nullptr;
    QPushButton *m_adjustButton = nullptr;
    Card *m_adjustCard = nullptr;
    AdjustPanel *m_adjust = nullptr;
    ActivityButton *m_activity = nullptr;
    QPushButton *m_carryButton = nullptr;
    Card *m_carryCard = nullptr;
    CarryPanel *m_carry = nullptr;
    std::optional<domain::MemberId> m_member;
};

} // namespace bashgah::ui
