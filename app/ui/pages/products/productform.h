// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/product/product.h"
#include "ui/widgets/recordform.h"

class QComboBox;
class QLineEdit;

namespace bashgah::ui {

class MoneyEdit;

/// One of the goods: new, or one of the list.
class ProductForm final : public RecordFormOf<domain::StoredProduct>
{
    Q_OBJECT
public:
    explicit ProductForm(AppContext &context, QWidget *parent = nullptr);

    void save() override;

protected:
    void fill() override;

private:
    void buildFields();
    void buildButtons();
    [[nodiscard]] domain::Product product() const;

    QLineEdit *m_code = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_category = nullptr;
    QLineEdit *m_brand = nullptr;
    MoneyEdit *m_price = nullptr;
    MoneyEdit *m_cost = nullptr;
    QComboBox *m_favourite = nullptr;
};

} // namespace bashgah::ui
