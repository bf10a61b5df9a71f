// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which part of a bill earns, how points are rounded, and when they become usable.
#include "ui/format/format.h"
#include "ui/pages/programs/earningsection.h"
#include "ui/pages/programs/inlinechoice.h"
#include "ui/pages/programs/inlinenumber.h"
#include "ui/pages/programs/namelist.h"
#include "ui/pages/programs/sentence.h"

#include <QLineEdit>

namespace bashgah::ui {
namespace {

constexpr int longestPending = 365;
constexpr domain::Percent usualTax = domain::Percent::whole(10); ///< on goods in Iran

QLineEdit *groupsEdit()
{
    auto *edit = new QLineEdit;
    edit->setPlaceholderText(EarningSection::tr("none"));
    edit->setMinimumWidth(190);
    return edit;
}

} // namespace

void EarningSection::buildBasis()
{
    m_rounding = new InlineChoice({tr("rounded down"), tr("rounded to the nearest"), tr("rounded up")});
    m_discount = new InlineChoice({tr("after discounts"), tr("before discounts")});
    m_paid = new InlineChoice({tr("earns nothing"), tr("earns points too")});
    m_categories = groupsEdit();
    m_pending = new InlineNumber(format(), 0, tr("days"));
    m_roundingRow = new Sentence(tr("Fractions of a point are %1"), {{m_rounding, tr("Rounding")}});
    m_discountRow = new Sentence(tr("Points are counted on prices %1"), {{m_discount, tr("Discounts")}});
    m_paidRow = new Sentence(tr("What is paid with points %1"), {{m_paid, tr("Paid with points")}});
    m_categoriesRow = new Sentence(tr("These product groups never earn points: %1"),
                                   {{m_categories, tr("Product groups without points")}});
    m_pendingRow = new Sentence(tr("New points can be spent at once or after %1"),
                                {{m_pending, tr("Days until points can be spent")}});
    m_pending->setObjectName(QStringLiteral("pendingDays"));
    m_rounding->setObjectName(QStringLiteral("rounding"));
    buildTax();
    for (Sentence *row : {m_roundingRow, m_discountRow, m_paidRow, m_taxRow, m_untaxedRow, m_categoriesRow, m_pendingRow})
        add(row);
    for (InlineChoice *choice : {m_rounding, m_discount, m_paid})
        connect(choice, &QComboBox::currentIndexChanged, this, &ProgrammeSection::changed);
    for (QLineEdit *groups : {m_categories, m_untaxed})
        connect(groups, &QLineEdit::textChanged, this, &ProgrammeSection::changed);
    for (InlineNumber *number : {m_pending, m_taxRate})
        connect(number, &GroupedEdit::numberChanged, this, &ProgrammeSection::changed);
}

void EarningSection::buildTax()
{
    m_tax = new InlineChoice({tr("earns points too"), tr("earns nothing; it is")});
    m_tax->setObjectName(QStringLiteral("tax"));
    m_taxRate = new InlineNumber(format(), 2, format().percentSign());
    m_taxRate->setObjectName(QStringLiteral("taxRate"));
    m_untaxed = groupsEdit();
    m_untaxed->setObjectName(QStringLiteral("untaxed"));
    //: %1 earns points too / earns nothing; it is, %2 a share
    m_taxRow = new Sentence(tr("The tax in the prices %1 %2"), {{m_tax, tr("Tax")}, {m_taxRate, tr("Rate of the tax")}});
    m_untaxedRow = new Sentence(tr("Prices of these product groups include no tax: %1"),
                                {{m_untaxed, tr("Product groups without tax")}});
    connect(m_tax, &QComboBox::currentIndexChanged, this, [this] {
        showTax();
        emit changed();
    });
}

void EarningSection::showTax()
{
    const bool isLeftOut = m_tax->currentIndex() == 1;
    m_taxRate->setVisible(isLeftOut);
    m_untaxedRow->setVisible(isLeftOut);
}

void EarningSection::loadBasis(const domain::EarningPolicy &earning)
{
    const domain::BasisPolicy &basis = earning.basis;
    const bool isLeftOut = basis.tax != domain::Percent();
    m_rounding->setCurrentIndex(static_cast<int>(earning.rounding));
    m_discount->setCurrentIndex(basis.afterDiscount ? 0 : 1);
    m_paid->setCurrentIndex(basis.excludePaidWithPoints ? 0 : 1);
    m_tax->setCurrentIndex(isLeftOut ? 1 : 0);
    m_taxRate->setHundredths((isLeftOut ? basis.tax : usualTax).basisPoints());
    m_untaxed->setText(namesText(basis.untaxedCategories, format()));
    m_categories->setText(namesText(basis.excludedCategories, format()));
    m_pending->setWhole(earning.pendingDays);
    showTax();
}

bool EarningSection::storeTax(domain::BasisPolicy &basis)
{
    if (m_tax->currentIndex() == 0)
        return true;
    basis.untaxedCategories = namesIn(m_untaxed->text());
    const auto rate = m_taxRate->hundredths();
    if (rate && *rate >= 1 && *rate <= domain::Percent::whole(100).basisPoints()) {
        basis.tax = domain::Percent(*rate);
        return true;
    }
    basis.tax = usualTax; // the groups need one
    m_taxRow->setError(m_taxRate, tr("Enter a share above 0 and up to 100 %."));
    return false;
}

bool EarningSection::storeBasis(domain::EarningPolicy &earning)
{
    earning.rounding = static_cast<domain::Rounding>(m_rounding->currentIndex());
    earning.basis.afterDiscount = m_discount->currentIndex() == 0;
    earning.basis.excludePaidWithPoints = m_paid->currentIndex() == 0;
    earning.basis.excludedCategories = namesIn(m_categories->text());
    const bool isTaxRight = storeTax(earning.basis);
    const auto pending = m_pending->whole();
    if (!pending || *pending > longestPending) {
        m_pendingRow->setError(m_pending, tr("Enter a number of days from 0 to %1.")
                                              .arg(format().number(longestPending)));
        return false;
    }
    earning.pendingDays = *pending;
    return isTaxRight;
}

} // namespace bashgah::ui
