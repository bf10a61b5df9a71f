// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

namespace bashgah::domain {
struct StoredProduct;
}

namespace bashgah::ui {

struct AppContext;
class ProductForm;
class ProductTable;
class SidePair;

/// The goods that the counter sells: a list to search, and one of them to write down.
class ProductsPage final : public Page
{
    Q_OBJECT
public:
    explicit ProductsPage(AppContext &context, QWidget *parent = nullptr);
    [[nodiscard]] static PageInfo pageInfo();

    void activate(const QVariantMap &args) override;
    void refresh() override;
    void takeFocus() override;
    bool stepBack() override;
    [[nodiscard]] QVariantMap unsaved() const override;
    void takeUp(const QVariantMap &work) override;

private:
    void connectParts();
    void beginNew();
    void edit();
    void openForm(const domain::StoredProduct &product);
    void reopen(const QVariantMap &work);
    void closeSide();
    void chooseFile();
    void takeFile(const QString &path);

    AppContext &m_context;
    ProductTable *m_table = nullptr;
    ProductForm *m_form = nullptr;
    SidePair *m_pair = nullptr;
};

} // namespace bashgah::ui
