// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/id.h"
#include "domain/product/product.h"
#include "domain/program/facts.h"
#include "domain/program/rulecheck.h"

#include <QDate>
#include <QWidget>

#include <vector>

class QCheckBox;
class QVBoxLayout;

namespace bashgah::ui {

class Card;
class Format;
class MoneyEdit;
class PointsEdit;
class Sentence;

/// One part of the programme editor: sentences that fill in one policy of the programme.
class ProgrammeSection : public QWidget
{
    Q_OBJECT
public:
    ProgrammeSection(const QString &title, const Format &format, QWidget *parent = nullptr);

    virtual void load(const domain::Programme &programme) = 0;
    /// Puts what is typed into the programme. What is wrong is marked and left out; false then.
    [[nodiscard]] virtual bool store(domain::Programme &programme) = 0;
    /// Examples by the whole programme, right or last right.
    virtual void showExamples(const domain::Programme &programme) = 0;
    /// What each rule gave all members so far, for budgets; before showExamples().
    virtual void setBudgetUse(const std::vector<domain::GivenPoints> &) {}
    /// Whether the shop has goods or tags that rules name; asked again after every change of the programme.
    virtual void setKnownNames(const domain::IsKnownName &) {}
    /// The catalogue, for rules that name a reward; before load().
    struct RewardChoice
    {
        domain::RewardId id;
        QString name;
    };
    virtual void setRewards(const std::vector<RewardChoice> &) {}
    /// What the shop sells, for what rules cost; before showExamples().
    virtual void setGoods(const std::vector<domain::StoredProduct> &) {}
    /// The first editor that is marked; null when all is right.
    [[nodiscard]] virtual QWidget *wrongEditor() const;

signals:
    void changed();

protected:
    [[nodiscard]] const Format &format() const { return m_format; }
    [[nodiscard]] QVBoxLayout *rows() const;
    [[nodiscard]] Card *card() const { return m_card; }
    void add(Sentence *sentence);
    void forget(Sentence *sentence);
    void clearErrors();
    /// Editors of a fitting width.
    [[nodiscard]] MoneyEdit *moneyEdit();
    [[nodiscard]] PointsEdit *pointsEdit();
    /// The value, or a mark at the sentence. `least`: smallest allowed.
    [[nodiscard]] static bool read(Sentence *at, MoneyEdit *edit, domain::Money &into, qint64 least);
    [[nodiscard]] static bool read(Sentence *at, PointsEdit *edit, domain::Points &into,
                                   qint64 least);

private:
    const Format &m_format;
    Card *m_card;
    std::vector<Sentence *> m_sentences;
};

} // namespace bashgah::ui
