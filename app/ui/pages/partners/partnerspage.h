// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

class QHBoxLayout;
class QStackedWidget;

namespace bashgah::services {
struct PartnerRow;
}

namespace bashgah::ui {

struct AppContext;
class ExchangePanel;
class PartnerForm;
class PartnerList;
class PartnerMoves;
class RecoveryPanel;
class SegmentedSwitch;
class SettlementView;

/// Shops whose points are good here and ours there: the partners with the files both exchange, what moved,
/// and who pays whom for a month.
class PartnersPage final : public Page
{
    Q_OBJECT
public:
    explicit PartnersPage(AppContext &context, QWidget *parent = nullptr);
    [[nodiscard]] static PageInfo pageInfo();

    void activate(const QVariantMap &args) override;
    void refresh() override;
    bool stepBack() override;
    void takeFocus() override;
    [[nodiscard]] QVariantMap unsaved() const override;
    void takeUp(const QVariantMap &work) override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildParts();
    void connectParts();
    void connectForm();
    void beginNew();
    void edit();
    void openForm(const services::PartnerRow &row);
    void showForm();
    void closeForm();
    void showView(const QString &view);
    void fitSide();

    AppContext &m_context;
    SegmentedSwitch *m_switch = nullptr;
    QStackedWidget *m_views = nullptr;
    QHBoxLayout *m_pair = nullptr; ///< the list and what stands beside it
    PartnerList *m_list = nullptr;
    QStackedWidget *m_sides = nullptr; ///< what is done with partners, or the form
    ExchangePanel *m_exchange = nullptr;
    RecoveryPanel *m_recovery = nullptr;
    PartnerForm *m_form = nullptr;
    PartnerMoves *m_moves = nullptr;
    SettlementView *m_settlement = nullptr;
};

} // namespace bashgah::ui
