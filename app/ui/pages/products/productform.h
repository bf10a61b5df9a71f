// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/product/product.h"
#include "ui/widgets/formbuilder.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace bashgah::ui {

struct AppContext;
class MoneyEdit;

/// One of the goods: new, or one of the list.
class ProductForm final : public QWidget
{
    Q_OBJECT
public:
    explicit ProductForm(AppContext &context, QWidget *parent = nullptr);

    void beginNew();
    void show(const domain::StoredProduct &stored);
    void takeFocus();
    void save();
    [[nodiscard]] std::optional<domain::ProductId> shown() const;

signals:
    void saved();
    void cancelled();
    void failed(const bashgah::domain::Error &error);

private:
    void buildFields(QVBoxLayout *column);
    void buildButtons(QVBoxLayout *column);
    void fill(const domain::Product &product);
    [[nodiscard]] domain::Product product() const;
    void store(const domain::Product &product);

    AppContext &m_context;
    std::optional<domain::StoredProduct> m_stored; ///< absent: a new one
    std::optional<FormBuilder> m_form;
    QLineEdit *m_code = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_category = nullptr;
    QLineEdit *m_brand = nullptr;
    MoneyEdit *m_price = nullptr;
    MoneyEdit *m_cost = nullptr;
    QComboBox *m_favourite = nullptr;
    QPushButton *m_retire = nullptr;
};

} // namespace bashgah::ui
