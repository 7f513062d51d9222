/** Asks the host behind the page to do something; a refusal is shown to the person. */
export async function callHost(action: string, body: Readonly<Record<string, string>>): Promise<void> {
  const response = await fetch(`/${action}`, { method: 'POST', body: JSON.stringify(body) });
  const status = document.querySelector('#status');
  if (status) status.textContent = response.ok ? '' : await response.text();
}
