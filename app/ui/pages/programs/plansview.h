// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/program/programme.h"
#include "services/membership/plantypes.h"
#include "ui/models/rowmodel.h"

#include <QWidget>

#include <memory>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace bashgah::ui {

struct AppContext;
class Card;
class EmptyOffer;
class GiveUpPanel;
class PlanForm;
class TablePane;
class WholeLabel;

/// Paid memberships: the plans with what they brought and gave, the members who have one, those
/// whose end is near first; a new plan, retiring one, giving a membership up.
class PlansView final : public QWidget
{
    Q_OBJECT
public:
    explicit PlansView(AppContext &context, QWidget *parent = nullptr);

    /// Reads off this thread.
    void refresh();
    /// Closes an open panel; false when none is.
    [[nodiscard]] bool stepBack();
    /// The open panel with what is typed in it; nothing while none is.
    [[nodiscard]] QVariantMap unsaved() const;
    /// Once the members are read, if it is about one of them.
    void takeUp(const QVariantMap &work);

private:
    struct PlanRow
    {
        qint64 id;
        services::PlanFigures figures;
        bool operator==(const PlanRow &) const { return false; } // sums change with every sale
    };
    using PlanModel = RowModel<PlanRow, qint64>;
    using Model = RowModel<services::Membership, qint64>;

    void buildTables(QVBoxLayout *column);
    void buildSide(QVBoxLayout *column);
    void connectSide();
    [[nodiscard]] std::vector<Column<PlanRow>> planColumns() const;
    [[nodiscard]] std::vector<Column<services::Membership>> columns() const;
    [[nodiscard]] QString stateText(services::MembershipState state) const;
    void show(const services::PlanReport &report);
    void showFailure(const domain::Error &error);
    void showOffers(const services::PlanReport &report);
    void showChosen();
    void retire();
    void openPanel(Card *card);
    void beginPlan();
    void beginGivingUp();
    void reopenGivingUp();

    AppContext &m_context;
    TablePane *m_planPane = nullptr;
    EmptyOffer *m_planOffer = nullptr; ///< its child
    TablePane *m_pane = nullptr;
    std::unique_ptr<PlanModel> m_planModel;
    std::unique_ptr<Model> m_model;
    WholeLabel *m_sums = nullptr;
    WholeLabel *m_chosen = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_retire = nullptr;
    QPushButton *m_giveUp = nullptr;
    Card *m_formCard = nullptr;
    PlanForm *m_form = nullptr;
    Card *m_giveUpCard = nullptr;
    GiveUpPanel *m_giveUpPanel = nullptr;
    domain::Programme m_programme; ///< of today, for what plans cost
    quint64 m_generation = 0; ///< a late answer is dropped
    QVariantMap m_takenUp;    ///< a panel of the window before, until its membership is read
};

} // namespace bashgah::ui
