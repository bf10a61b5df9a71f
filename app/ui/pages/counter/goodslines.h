// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/product/productbook.h"
#include "domain/purchase/purchase.h"
#include "ui/models/rowmodel.h"

#include <QWidget>

#include <memory>

class QLabel;
class QVBoxLayout;

namespace bashgah::ui {

struct AppContext;
class GoodsSearch;
class MoneyEdit;
class TablePane;

/// The goods of the purchase in hand, line by line: by code or words ("3*629" are three), by scanner, or by the keys of
/// favourites. + and - change how many, Delete removes a line, Enter goes to its price. Cost is never shown.
class GoodsLines final : public QWidget
{
    Q_OBJECT
public:
    explicit GoodsLines(AppContext &context, QWidget *parent = nullptr);

    /// The shop's list again. Without any goods the widget hides.
    void reloadGoods();
    /// One more of what was scanned, or as many as were typed before ("3*", or "3*629" in the code). False: no goods have this code; nothing changed.
    bool addScanned(const QString &code);
    void addFavourite(int place);
    void clear();
    void setLines(const std::vector<domain::PurchaseLine> &lines);
    [[nodiscard]] std::vector<domain::PurchaseLine> lines() const;
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] domain::Money total() const;
    /// What the typed prices take off those of the shop's list: a discount by hand.
    [[nodiscard]] domain::Money priceCut() const;
    [[nodiscard]] const domain::ProductBook &book() const;
    void focusSearch();
    /// Goods without a price are on the bill and none was typed: its field has the focus. False: there are none.
    bool askMissingPrice();

signals:
    /// Lines were added, removed or changed.
    void changed();
    /// Enter in the empty search: on to paying.
    void finished();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Line
    {
        int place = 0;
        QString name;
        domain::PurchaseLine line;
        bool operator==(const Line &) const = default;
    };
    using Model = RowModel<Line, int>;

    void buildTable(QVBoxLayout *column);
    [[nodiscard]] std::vector<Column<Line>> columns() const;
    [[nodiscard]] Column<Line> nameColumn() const;
    [[nodiscard]] QString quantityText(domain::Quantity quantity) const;
    [[nodiscard]] QString priceText(const Line &line) const;
    void add(const domain::StoredProduct &product, domain::Quantity quantity);
    [[nodiscard]] int currentPlace() const;
    void step(int by);
    void removeCurrent();
    void setPrice();
    void showPrice();
    void showCut();
    [[nodiscard]] domain::Money cutOf(const Line &line) const;
    /// Lines changed: shown and told.
    void apply(int place);
    [[nodiscard]] bool tableKeyPressed(int key);

    AppContext &m_context;
    std::vector<Line> m_lines;
    int m_nextPlace = 1;
    qint64 m_revision = 0; ///< of the goods that are known
    GoodsSearch *m_search = nullptr;
    TablePane *m_pane = nullptr;
    QWidget *m_priceRow = nullptr;
    MoneyEdit *m_price = nullptr;
    QLabel *m_cut = nullptr; ///< the price of the current line is below the list's
    std::unique_ptr<Model> m_model;
};

} // namespace bashgah::ui
