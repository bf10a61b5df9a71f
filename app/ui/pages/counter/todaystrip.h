// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/error.h"
#include "services/counter/countertypes.h"
#include "ui/models/rowmodel.h"

#include <QKeySequence>
#include <QWidget>

#include <memory>

class QBoxLayout;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace bashgah::ui {

struct AppContext;
class TablePane;

/// One purchase of today as the strip lists it.
struct TodayPurchase
{
    domain::Purchase purchase;
    QString memberName;
    bool operator==(const TodayPurchase &) const = default;
};

/// The last ten purchases of the day at this till (with those that no till recorded), or on request all of the shop's,
/// and its totals; words above say which. On a line Enter begins a refund, Delete takes the purchase back. In a low
/// window it folds into one line.
class TodayStrip final : public QWidget
{
    Q_OBJECT
public:
    static constexpr int wholeDay = 10'000; ///< more than one till sells in a day

    explicit TodayStrip(AppContext &context, QWidget *parent = nullptr);

    void refresh();
    /// In a low window only one line is shown, until it is opened.
    void setFolding(bool folds);
    [[nodiscard]] bool isUnfolded() const { return m_folds && m_open; }
    void fold();
    /// Opens the strip and puts the focus on the newest purchase.
    void enter();
    /// All purchases of the day, whoever made them, or the last ten of this till again.
    void showAll(bool all);
    [[nodiscard]] bool showsAll() const { return m_all; }

signals:
    /// The list took room from what is above it, or gave it back.
    void unfolded(bool open);
    void attachWanted(bashgah::domain::PurchaseId id);
    void receiptWanted(bashgah::domain::PurchaseId id);
    void refundWanted(bashgah::domain::PurchaseId id);
    void takeBackWanted(bashgah::domain::PurchaseId id);
    void memberWanted(bashgah::domain::MemberId id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    using Model = RowModel<TodayPurchase, domain::PurchaseId>;

    void buildWords(QHBoxLayout *row);
    void buildAllButton();
    void buildButtons(QHBoxLayout *row);
    [[nodiscard]] std::vector<Column<TodayPurchase>> columns() const;
    [[nodiscard]] QString stateText(domain::PurchaseState state) const;
    [[nodiscard]] const TodayPurchase *current() const;
    void setOpen(bool open);
    void arrange();
    void fitHead(bool shown);
    void showFailure(const domain::Error &error);
    void showScope();
    void showTotals();
    [[nodiscard]] QString dayWords(const services::ShiftTotals &totals) const;
    void updateButtons();

    AppContext &m_context;
    QToolButton *m_unfold = nullptr;
    bool m_folds = false;
    bool m_open = false;
    bool m_all = false;
    bool m_hasMore = false; ///< the shop sold more today than is listed
    bool m_failed = false;  ///< today could not be read
    QBoxLayout *m_head = nullptr;
    QHBoxLayout *m_buttons = nullptr;
    QLabel *m_scope = nullptr;
    QToolButton *m_allButton = nullptr;
    QLabel *m_totals = nullptr;
    QPushButton *m_refund = nullptr;
    QPushButton *m_takeBack = nullptr;
    QPushButton *m_member = nullptr;
    QPushButton *m_attach = nullptr;
    QPushButton *m_receipt = nullptr;
    TablePane *m_pane = nullptr;
    std::unique_ptr<Model> m_model;
};

} // namespace bashgah::ui
