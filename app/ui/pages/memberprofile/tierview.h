// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/programs/tierservice.h"
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
class Card;
class EmptyOffer;
class PinPanel;
class TablePane;

/// Why a member has the tier: what counted, what it took, what comes next; every evaluation before;
/// and setting the tier by hand.
class TierView final : public QWidget
{
    Q_OBJECT
public:
    explicit TierView(AppContext &context, QWidget *parent = nullptr);

    void showMember(domain::MemberId member);
    /// The side panel that is open, for another window of the same; invalid: none.
    [[nodiscard]] QVariant openPanel() const;
    /// What was typed in it comes afterwards.
    void reopenPanel(const QVariant &which);
    /// Closes the panel; false when it is not open.
    [[nodiscard]] bool stepBack();

signals:
    void changed();

private:
    struct Row
    {
        qint64 id;
        domain::TierEvaluation evaluation;
        /// Evaluations never change.
        bool operator==(const Row &other) const { return id == other.id; }
    };
    using Model = RowModel<Row, qint64>;

    void buildSide(QVBoxLayout *column);
    [[nodiscard]] std::vector<Column<Row>> columns() const;
    void showWhy();
    void showEmptyWords(domain::MemberId member);
    void showRows();
    [[nodiscard]] QString tierName(const std::optional<QString> &id) const;
    void unpin();

    AppContext &m_context;
    TablePane *m_pane = nullptr;
    EmptyOffer *m_offer = nullptr; ///< of the list, which owns it
    std::unique_ptr<Model> m_model;
    QLabel *m_why = nullptr;
    QLabel *m_next = nullptr;
    QPushButton *m_pinButton = nullptr;
    QPushButton *m_unpinButton = nullptr;
    Card *m_pinCard = nullptr;
    PinPanel *m_pin = nullptr;
    std::optional<domain::MemberId> m_member;
    std::optional<services::TierExplanation> m_explained;
};

} // namespace bashgah::ui
