// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

class QStackedWidget;

namespace bashgah::services {
struct CauseRow;
}

namespace bashgah::ui {

struct AppContext;
class CauseForm;
class CauseLedgerView;
class CauseList;
class PaymentForm;
class SegmentedSwitch;
class SidePair;

/// Good causes: what members give, what the shop adds, and where the money went.
class CharityPage final : public Page
{
    Q_OBJECT
public:
    explicit CharityPage(AppContext &context, QWidget *parent = nullptr);
    [[nodiscard]] static PageInfo pageInfo();

    void activate(const QVariantMap &args) override;
    void refresh() override;
    bool stepBack() override;
    void takeFocus() override;
    [[nodiscard]] QVariantMap unsaved() const override;
    void takeUp(const QVariantMap &work) override;

private:
    void buildParts();
    void connectParts();
    void beginNew();
    void edit();
    void pay();
    void chooseLedger();
    void showView(const QString &view);
    void closeSides();
    void openForm(const services::CauseRow &row);
    void reopen(const QVariantMap &work);

    AppContext &m_context;
    SegmentedSwitch *m_switch = nullptr;
    QStackedWidget *m_views = nullptr;
    CauseList *m_list = nullptr;
    CauseForm *m_form = nullptr;
    SidePair *m_causes = nullptr;
    CauseLedgerView *m_ledger = nullptr;
    PaymentForm *m_payment = nullptr;
    SidePair *m_lines = nullptr;
};

} // namespace bashgah::ui
