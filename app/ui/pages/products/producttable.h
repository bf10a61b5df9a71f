// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/product/product.h"
#include "ui/models/rowmodel.h"

#include <QWidget>

#include <memory>
#include <optional>

class QCheckBox;
class QPushButton;

namespace bashgah::ui {

struct AppContext;
class EmptyOffer;
class SearchEdit;
class TablePane;

/// Goods by name, found by any word of them; what they cost only for who may change them.
class ProductTable final : public QWidget
{
    Q_OBJECT
public:
    explicit ProductTable(AppContext &context, QWidget *parent = nullptr);
    void reload();
    void takeFocus();
    [[nodiscard]] std::optional<domain::StoredProduct> current() const;
    void choose(domain::ProductId id);

signals:
    void currentChanged();
    void opened();
    void newWanted();
    void fileWanted();

private:
    using Row = domain::StoredProduct;
    using Model = RowModel<Row, domain::ProductId>;
    [[nodiscard]] std::vector<Column<Row>> columns() const;
    void buildTools();
    void showEmptyWords(bool isSearching);
    void showFound();

    AppContext &m_context;
    std::unique_ptr<Model> m_model;
    std::vector<Row> m_all;
    SearchEdit *m_search = nullptr;
    QCheckBox *m_retired = nullptr;
    TablePane *m_pane = nullptr;
    EmptyOffer *m_offer = nullptr; ///< of the list, which owns it
    QPushButton *m_edit = nullptr;
};

} // namespace bashgah::ui
