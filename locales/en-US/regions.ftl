### Names of the market regions; a region often holds more countries than its name tells.

region-africa = Africa

region-asia-pacific = Asia and Pacific

region-australia = Australia

region-brazil = Brazil

region-canada = Canada

region-china = China

region-europe = Europe

region-india = India

region-japan = Japan

region-korea = South Korea

region-latam = Latin America and the Caribbean

region-mecee = Middle East, Central Europe, and Eastern Europe

region-new-zealand = New Zealand

region-russia = Russia

region-taiwan = Taiwan

region-united-states = United States
