import './no-code-from-text'
import { startPage } from './start-page'

const root = document.getElementById('rosette-verifier')
if (root) startPage(root, document.getElementById('rosette-documents')?.textContent ?? '')
