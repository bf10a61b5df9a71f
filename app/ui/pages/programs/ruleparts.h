// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/programs/rulepart.h"

#include <QWidget>

class QMenu;
class QToolButton;
class QVBoxLayout;

namespace bashgah::ui {

/// The parts of one rule below its sentence, one line each, and the button that adds one.
class RuleParts final : public QWidget
{
    Q_OBJECT
public:
    RuleParts(const Format &format, QDate today, QWidget *parent = nullptr);
    ~RuleParts() override;

    /// Without changed().
    void load(const domain::Rule &rule, const std::vector<domain::Tier> &tiers);
    /// Only caps (those on all rules together).
    void loadCaps(const std::vector<domain::Cap> &caps);
    /// Only goods and tiers: who gets something, and for what.
    void loadGate(const domain::ItemFilter &items, const QStringList &tierIds, const std::vector<domain::Tier> &tiers);
    /// Only tiers: who gets something.
    void loadTiers(const QStringList &tierIds, const std::vector<domain::Tier> &tiers);
    /// What loadTiers() shows.
    [[nodiscard]] bool storeTiers(QStringList &tierIds);
    /// What loadGate() shows; of tiers at most one part.
    [[nodiscard]] bool storeGate(domain::ItemFilter &items, QStringList &tierIds);
    /// Replaces items, conditions, caps and pause of the rule. What is wrong is marked; false then.
    [[nodiscard]] bool store(domain::Rule &rule);
    void setTiers(const std::vector<domain::Tier> &tiers);
    [[nodiscard]] QWidget *wrongEditor() const;
    /// To be placed beside the rule's sentence; belongs to this.
    [[nodiscard]] QToolButton *addButton() const { return m_add; }

signals:
    void changed();

private:
    enum class Offers { All, Caps, Gate, Tiers };
    struct Offer
    {
        QString text;
        std::function<RulePartPtr()> make;
    };
    [[nodiscard]] std::vector<Offer> goodsOffers() const;
    [[nodiscard]] std::vector<Offer> timeOffers() const;
    [[nodiscard]] std::vector<Offer> memberOffers() const;
    [[nodiscard]] std::vector<Offer> limitOffers() const;
    void offer(const std::vector<Offer> &offers);
    void fillMenu();
    void loadOnly(Offers offers, const domain::ItemFilter &items, const QStringList &tierIds,
                  const std::vector<domain::Tier> &tiers);
    void add(RulePartPtr part);
    void remove(Sentence *sentence);
    void clear();

    RulePartContext m_context;
    Offers m_offers = Offers::All;
    QToolButton *m_add;
    QMenu *m_menu;
    QVBoxLayout *m_lines;
    std::vector<RulePartPtr> m_parts;
};

} // namespace bashgah::ui
