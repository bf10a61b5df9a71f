// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/pagedsheet.h"
#include "ui/shell/page.h"

#include <memory>

class QComboBox;
class QLabel;
class QVBoxLayout;

namespace bashgah::ui {

struct AppContext;
struct PrintOrder;
class SegmentedSwitch;

/// What will come out of the printer, before it does: the receipt of a purchase (argument "purchase") or a
/// member's card (argument "member").
class PrintPage final : public Page
{
    Q_OBJECT
public:
    explicit PrintPage(AppContext &context, QWidget *parent = nullptr);
    [[nodiscard]] static PageInfo pageInfo();

    void activate(const QVariantMap &args) override;
    void refresh() override;
    bool stepBack() override;
    [[nodiscard]] std::optional<domain::MemberId> shownMember() const override { return m_member; }

private:
    void buildTools();
    void loadPrinters();
    void load();
    void loadReceipt();
    void loadCard();
    void giveNumber();
    /// `scale`: pixels a point.
    void showSheets(qreal scale);
    void print();
    void save();
    [[nodiscard]] std::optional<PrintOrder> order() const;

    AppContext &m_context;
    std::optional<domain::PurchaseId> m_purchase;
    std::optional<domain::MemberId> m_member;
    std::unique_ptr<reports::PagedSheet> m_paged; ///< a receipt or a card; none: nothing is chosen
    SegmentedSwitch *m_paper = nullptr;
    QComboBox *m_printer = nullptr;
    QWidget *m_host = nullptr;
    QVBoxLayout *m_sheets = nullptr;
};

} // namespace bashgah::ui
