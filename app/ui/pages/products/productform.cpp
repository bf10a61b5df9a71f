// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/products/productform.h"

#include "services/products/productservice.h"
#include "services/staff/staffdesk.h"
#include "ui/appcontext.h"
#include "ui/widgets/enterorder.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/moneyedit.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace bashgah::ui {

using domain::Product;

ProductForm::ProductForm(AppContext &context, QWidget *parent) : RecordFormOf(context, parent)
{
    buildFields();
    buildButtons();
    column()->addStretch(1);
    beginNew();
}

void ProductForm::buildFields()
{
    const Format &format = m_context.format;
    auto *fields = new QWidget;
    m_code = new QLineEdit;
    m_code->setObjectName(QStringLiteral("productCode"));
    m_code->setLayoutDirection(Qt::LeftToRight);
    setFirstField(m_code);
    m_name = new QLineEdit;
    m_name->setObjectName(QStringLiteral("productName"));
    m_category = new QLineEdit;
    m_category->setObjectName(QStringLiteral("productCategory"));
    m_brand = new QLineEdit;
    m_price = new MoneyEdit(format);
    m_price->setObjectName(QStringLiteral("productPrice"));
    m_cost = new MoneyEdit(format);
    m_cost->setObjectName(QStringLiteral("productCost"));
    m_favourite = new QComboBox;
    m_favourite->setObjectName(QStringLiteral("productFavourite"));
    m_favourite->addItem(tr("no key"), 0);
    for (int place = 1; place <= domain::mostFavourites; ++place)
        m_favourite->addItem(QStringLiteral("Ctrl+Alt+%1").arg(place), place);
    m_form.emplace(fields);
    m_form->row(tr("Code"), m_code, tr("As the scanner reads it from the label.")).field(QStringLiteral("code"));
    m_form->row(tr("Name"), m_name).field(QStringLiteral("name"));
    m_form->row(tr("Group"), m_category).field(QStringLiteral("category"));
    m_form->row(tr("Brand"), m_brand).field(QStringLiteral("brand"));
    m_form->row(tr("Price"), m_price, tr("Empty: it is typed at the counter.")).field(QStringLiteral("price"));
    m_form->row(tr("Cost"), m_cost, tr("What the shop pays for one. The counter never shows it."))
        .field(QStringLiteral("cost"));
    m_form->row(tr("Key at the counter"), m_favourite, tr("Another product with this key loses it."))
        .field(QStringLiteral("favourite"));
    column()->addWidget(fields);
    new EnterOrder({m_code, m_name, m_category, m_brand, m_price, m_cost}, [this] { save(); }, this);
}

void ProductForm::buildButtons()
{
    QPushButton *retire = addButtons(QStringLiteral("productSave"), tr("Save the product"), tr("Cancel"));
    retire->setObjectName(QStringLiteral("productRetire"));
    connect(retire, &QPushButton::clicked, this, [this] {
        Product changed = product();
        changed.retired = !changed.retired;
        finish(write(m_context.products, changed));
    });
}

void ProductForm::fill()
{
    const Product product = m_row ? m_row->product : Product();
    clearErrors();
    showState(!m_row ? QString() : product.retired ? tr("Sell it again") : tr("No longer sell it"));
    m_form->rowOf(QStringLiteral("cost"))->setVisible(m_context.desk.may(domain::StaffAction::ManageOffers));
    m_code->setText(product.code);
    m_name->setText(product.name);
    m_category->setText(product.category);
    m_brand->setText(product.brand);
    product.price ? m_price->setValue(*product.price) : m_price->clear();
    product.cost ? m_cost->setValue(*product.cost) : m_cost->clear();
    m_favourite->setCurrentIndex(product.favourite);
}

Product ProductForm::product() const
{
    Product product = m_row ? m_row->product : Product();
    product.code = m_code->text();
    product.name = m_name->text();
    product.category = m_category->text();
    product.brand = m_brand->text();
    product.price = m_price->value();
    product.cost = m_cost->value();
    product.favourite = m_favourite->currentData().toInt();
    return product;
}

void ProductForm::save()
{
    finish(write(m_context.products, product()));
}

} // namespace bashgah::ui
